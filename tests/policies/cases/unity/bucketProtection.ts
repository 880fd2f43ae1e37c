import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const OPEN = "Databricks keeps data in it, and public access is not blocked";
const PLAIN = "Databricks keeps data in it, and it is not encrypted with a key of one's own";
const FLAGS = {
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
};
const kms = (kmsMasterKeyId: string): { sseAlgorithm: string; kmsMasterKeyId: string } => ({
    sseAlgorithm: "aws:kms",
    kmsMasterKeyId,
});
const OWN_KEY = kms("arn:aws:kms:eu-west-1:111122223333:key/1234-abcd");

const bucket = resource("aws:s3/bucket:Bucket", { bucket: "acme-lake" });
const inDeprecated = resource("aws:s3/bucketV2:BucketV2", {
    bucket: "acme-lake",
    serverSideEncryptionConfigurations: [{ rules: [{ applyServerSideEncryptionByDefaults: [OWN_KEY] }] }],
});
const location = (owner: PolicyResource): PolicyResource =>
    resource(
        "databricks:index/externalLocation:ExternalLocation",
        { url: "s3://acme-lake/bronze" },
        { name: "location", from: { url: [owner] } },
    );
const root = resource(
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
    { bucketName: "acme-lake" },
    { name: "root" },
);
const block = (flags: object): PolicyResource =>
    resource(
        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
        { bucket: "acme-lake", ...flags },
        { name: "block" },
    );
const encryption = (applyServerSideEncryptionByDefault: { sseAlgorithm: string }): PolicyResource =>
    resource(
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        { bucket: "acme-lake", rules: [{ applyServerSideEncryptionByDefault }] },
        { name: "encryption" },
    );

export const cases: RuleCases = {
    passing: {
        "a location": passes(bucket, location(bucket), block(FLAGS), encryption(OWN_KEY)),
        "the root of a workspace": passes(bucket, root, block(FLAGS), encryption(OWN_KEY)),
        "the deprecated bucket, with its key within": passes(inDeprecated, location(inDeprecated), block(FLAGS)),
        "a bucket of others": passes(bucket),
    },
    violating: {
        "one flag of four": fails(
            OPEN,
            bucket,
            location(bucket),
            block({ ...FLAGS, restrictPublicBuckets: false }),
            encryption(OWN_KEY),
        ),
        "the key of S3": fails(PLAIN, bucket, root, block(FLAGS), encryption({ sseAlgorithm: "AES256" })),
        "the key of AWS": fails(PLAIN, bucket, root, block(FLAGS), encryption(kms("alias/aws/s3"))),
        neither: fails([OPEN, PLAIN], bucket, location(bucket)),
    },
    unknown: {
        "a flag": undecided("ignorePublicAcls", bucket, root, block({ ...FLAGS, ignorePublicAcls: UNKNOWN })),
    },
    absent: { "a bucket alone": passes(bucket) },
};
