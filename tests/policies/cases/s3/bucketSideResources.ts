import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const NO_BLOCK = "nothing in the stack blocks public access to it";
const NO_POLICY = "nothing in the stack gives it a policy";
const NO_ENCRYPTION = "nothing in the stack sets its encryption";

const bucket = resource(BUCKET, { bucket: "lake-bronze" });
const unnamed = resource(BUCKET, {});
const deprecated = resource("aws:s3/bucketV2:BucketV2", { bucket: "lake-bronze" });
const neighbour = resource(BUCKET, { bucket: "lake-silver" }, { name: "neighbour" });

/** The resources beside a bucket, which they name as told and on which they depend as told. */
function beside(
    name: string,
    ...sources: PolicyResource[]
): { block: PolicyResource; policy: PolicyResource; encryption: PolicyResource } {
    const options = { from: { bucket: sources } };
    return {
        block: resource(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
            { bucket: name },
            { name: "block", ...options },
        ),
        policy: resource("aws:s3/bucketPolicy:BucketPolicy", { bucket: name }, { name: "policy", ...options }),
        encryption: resource(
            "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
            { bucket: name },
            { name: "encryption", ...options },
        ),
    };
}

const byName = beside("lake-bronze");
const byDependency = beside(UNKNOWN, unnamed);
const inlineKms = { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } } };
const inlineKmsV2 = [{ rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "aws:kms" }] }] }];

export const cases: RuleCases = {
    passing: {
        "all three, by name": passes(bucket, ...Object.values(byName)),
        "all three, by dependency on a bucket without a name": passes(unnamed, ...Object.values(byDependency)),
        "all three, by a name that waits for another bucket": passes(
            bucket,
            ...Object.values(beside("lake-bronze", bucket, neighbour)),
        ),
        "the deprecated bucket and encryption": passes(
            deprecated,
            byName.block,
            byName.policy,
            resource(
                "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
                { bucket: "lake-bronze" },
                { name: "encryption" },
            ),
        ),
        "policy and encryption within the bucket": passes(
            resource(BUCKET, { bucket: "lake-bronze", policy: "{}", serverSideEncryptionConfiguration: inlineKms }),
            byName.block,
        ),
        "policy and encryption within the deprecated bucket": passes(
            resource("aws:s3/bucketV2:BucketV2", {
                bucket: "lake-bronze",
                policy: "{}",
                serverSideEncryptionConfigurations: inlineKmsV2,
            }),
            byName.block,
        ),
    },
    violating: {
        "no public access block": fails(NO_BLOCK, bucket, byName.policy, byName.encryption),
        "no policy": fails(NO_POLICY, bucket, byName.block, byName.encryption),
        "no encryption": fails(NO_ENCRYPTION, bucket, byName.block, byName.policy),
        "what belongs to another bucket, although it waits for this one": fails(
            [NO_BLOCK, NO_POLICY, NO_ENCRYPTION],
            bucket,
            neighbour,
            ...Object.values(beside("lake-silver", bucket, neighbour)),
        ),
        "what AWS does by itself, in outputs": fails(
            NO_ENCRYPTION,
            resource(BUCKET, {
                bucket: "lake-bronze",
                serverSideEncryptionConfiguration: {
                    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
                },
            }),
            byName.block,
            byName.policy,
        ),
    },
    unknown: {
        "encryption within the bucket that comes from elsewhere": undecided(
            "serverSideEncryptionConfiguration",
            resource(
                BUCKET,
                { bucket: "lake-bronze", serverSideEncryptionConfiguration: UNKNOWN },
                { from: { serverSideEncryptionConfiguration: [neighbour] } },
            ),
            byName.block,
            byName.policy,
            neighbour,
        ),
        "outputs that the provider has not filled in: nothing was declared": fails(
            [NO_BLOCK, NO_POLICY, NO_ENCRYPTION],
            resource(BUCKET, { bucket: "lake-bronze", policy: UNKNOWN, serverSideEncryptionConfiguration: UNKNOWN }),
        ),
        "names on both sides": passes(
            resource(BUCKET, { bucket: UNKNOWN }),
            ...Object.values(beside(UNKNOWN, resource(BUCKET, {}))),
        ),
    },
    absent: {
        "nothing beside it": fails([NO_BLOCK, NO_POLICY, NO_ENCRYPTION], bucket),
        "nothing beside the deprecated bucket, and null within": fails(
            [NO_BLOCK, NO_POLICY, NO_ENCRYPTION],
            resource("aws:s3/bucketV2:BucketV2", {
                bucket: null,
                policy: null,
                serverSideEncryptionConfigurations: null,
            }),
            resource("aws:s3/bucketPolicy:BucketPolicy", { bucket: null }, { name: "policy" }),
        ),
    },
};
