import type { Subject } from "../core/resource";
import { isSet, list } from "../core/values";
import type { Inputs } from "../types";

/** Types that hold the lifecycle rules of a bucket, beside it or within. */
export const LIFECYCLE_TYPES = [
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
    "aws:s3/bucketV2:BucketV2",
] as const;

/** Those of them that are beside the bucket. */
export const LIFECYCLE_CONFIGURATIONS = [LIFECYCLE_TYPES[1], LIFECYCLE_TYPES[2]] as const;

/** What a lifecycle rule does, from whichever of the forms. */
export interface LifecycleRule {
    /** Whether it holds for every object, and is enabled. */
    readonly forAll: () => boolean;
    readonly abortsUploads: boolean;
    readonly endsVersions: boolean;
}

type Configuration = Subject<(typeof LIFECYCLE_CONFIGURATIONS)[number]>["props"];
type InlineRules =
    Inputs<"aws:s3/bucket:Bucket">["lifecycleRules"] | Inputs<"aws:s3/bucketV2:BucketV2">["lifecycleRules"];

/** The rules of a configuration beside a bucket. */
export function configuredRules({ rules }: Configuration): readonly LifecycleRule[] {
    return list(rules).map((given) => {
        const rule = given ?? {};
        return {
            forAll: () => rule.status === "Enabled" && (rule.prefix ?? "") === "" && filtersNothing(rule.filter ?? {}),
            abortsUploads: isSet(rule, "abortIncompleteMultipartUpload"),
            endsVersions: isSet(rule, "noncurrentVersionExpiration") || isSet(rule, "noncurrentVersionTransitions"),
        };
    });
}

/** The rules within a bucket. */
export function inlineRules(rules: InlineRules): readonly LifecycleRule[] {
    return list<NonNullable<InlineRules>[number]>(rules).map((given) => {
        const rule = given ?? {};
        return {
            forAll: () => rule.enabled === true && (rule.prefix ?? "") === "" && !isSet(rule, "tags"),
            abortsUploads: isSet(rule, "abortIncompleteMultipartUploadDays"),
            endsVersions:
                isSet(rule, "noncurrentVersionExpiration") ||
                isSet(rule, "noncurrentVersionExpirations") ||
                isSet(rule, "noncurrentVersionTransitions"),
        };
    });
}

function filtersNothing(filter: object): boolean {
    const { prefix = "" } = filter as { readonly prefix?: string | null };
    const others = ["and", "objectSizeGreaterThan", "objectSizeLessThan", "tag"];
    return (prefix ?? "") === "" && !others.some((key) => isSet(filter, key));
}
