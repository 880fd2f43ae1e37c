import type * as s3 from "@pulumi/aws/s3";

/** For how long a bucket keeps what, in days. */
export interface ObjectAges {
    /**
     * Days that overwritten and deleted objects are kept.
     * @default they are not: the bucket is not versioned
     */
    readonly noncurrentDays?: number;
    /**
     * Days after which an object expires.
     * @default never
     */
    readonly expirationDays?: number;
    /**
     * Days after which an object, also one that was overwritten or deleted, moves to Glacier, where it is cheap to keep and
     * takes hours to read.
     * @default never
     */
    readonly glacierDays?: number | undefined;
}

type Rules = NonNullable<s3.BucketLifecycleConfigurationArgs["rules"]>;

const ALWAYS = { status: "Enabled", filter: {} };

/** What S3 does with objects as they age. Uploads that were given up are cleaned away in any case. */
export function lifecycleRules({ noncurrentDays, expirationDays, glacierDays }: ObjectAges): Rules {
    const cleanUp = {
        id: "clean-up",
        ...ALWAYS,
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        ...(noncurrentDays !== undefined && { noncurrentVersionExpiration: { noncurrentDays } }),
    };
    return [
        cleanUp,
        ...(expirationDays === undefined ? [] : [{ id: "expire", ...ALWAYS, expiration: { days: expirationDays } }]),
        ...(glacierDays === undefined ? [] : [toGlacier(glacierDays, noncurrentDays !== undefined)]),
    ];
}

/** Versions that are no longer current wait for as long again: S3 counts from the day on which they were replaced. */
function toGlacier(days: number, isVersioned: boolean): Extract<Rules, readonly unknown[]>[number] {
    const storageClass = "GLACIER";
    return {
        id: "freeze",
        ...ALWAYS,
        transitions: [{ days, storageClass }],
        ...(isVersioned && { noncurrentVersionTransitions: [{ noncurrentDays: days, storageClass }] }),
    };
}
