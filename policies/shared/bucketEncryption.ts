import type { Subject } from "../core/resource";
import { list } from "../core/values";
import type { Inputs } from "../types";

/** A rule for the default encryption of a bucket, from whichever of the four forms of inputs. */
export interface EncryptionRule {
    /** Where it is, for messages. */
    readonly at: string;
    readonly rule?: { readonly bucketKeyEnabled?: boolean | null | undefined } | null | undefined;
    readonly key?: KeyChoice | null | undefined;
}

interface KeyChoice {
    readonly sseAlgorithm?: string | null | undefined;
    readonly kmsMasterKeyId?: string | null | undefined;
}

type InlineConfig = Inputs<"aws:s3/bucket:Bucket">["serverSideEncryptionConfiguration"];
type InlineConfigsV2 = Inputs<"aws:s3/bucketV2:BucketV2">["serverSideEncryptionConfigurations"];
type SideRules =
    Inputs<"aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration">["rules"];

/** Types that can say how a bucket is encrypted. */
export const ENCRYPTION_TYPES = [
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketV2:BucketV2",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;

/** All rules that a resource holds. */
export function encryptionRulesOf(resource: Subject<(typeof ENCRYPTION_TYPES)[number]>): Iterable<EncryptionRule> {
    switch (resource.type) {
        case "aws:s3/bucket:Bucket":
            return rulesOfBucket(resource.props.serverSideEncryptionConfiguration);
        case "aws:s3/bucketV2:BucketV2":
            return rulesOfBucketV2(resource.props.serverSideEncryptionConfigurations);
        default:
            return rulesOfSideResource(resource.props.rules);
    }
}

/** The rule within a `Bucket`; none where the bucket leaves it to a resource beside it. */
export function* rulesOfBucket(config: InlineConfig): Iterable<EncryptionRule> {
    if (config !== undefined && config !== null) {
        const { rule } = config;
        yield { at: "serverSideEncryptionConfiguration.rule", rule, key: rule?.applyServerSideEncryptionByDefault };
    }
}

/** The rules within a `BucketV2`. */
export function* rulesOfBucketV2(configs: InlineConfigsV2): Iterable<EncryptionRule> {
    for (const [index, config] of list(configs).entries()) {
        const at = `serverSideEncryptionConfigurations[${index}].rules`;
        for (const rule of atLeastOne(config?.rules)) {
            yield { at, rule, key: list(rule?.applyServerSideEncryptionByDefaults)[0] };
        }
    }
}

/** The rules of a resource beside a bucket, which is there for nothing else. */
function* rulesOfSideResource(rules: SideRules): Iterable<EncryptionRule> {
    for (const [index, rule] of atLeastOne(rules).entries()) {
        yield { at: `rules[${index}]`, rule, key: rule?.applyServerSideEncryptionByDefault };
    }
}

/** Whether it encrypts with a key of AWS KMS. */
export function usesKms({ key }: EncryptionRule): boolean {
    return key?.sseAlgorithm === "aws:kms" || key?.sseAlgorithm === "aws:kms:dsse";
}

/** An empty list of rules is a rule that says nothing. */
function atLeastOne<T>(rules: readonly T[] | null | undefined): readonly (T | undefined)[] {
    const given = list(rules);
    return given.length === 0 ? [undefined] : given;
}
