import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SIDE = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const SIDE_V2 = "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2";
const key = { sseAlgorithm: "aws:kms", kmsMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd" };
const rule = { bucketKeyEnabled: true, applyServerSideEncryptionByDefault: key };
const side = (broken: object): ReturnType<typeof resource> =>
    resource(SIDE, { bucket: "lake-bronze", rules: [{ ...rule, ...broken }] });
const sideKey = (broken: object): ReturnType<typeof resource> =>
    side({ applyServerSideEncryptionByDefault: { ...key, ...broken } });
const inlineV2 = (algorithm: string): ReturnType<typeof resource> =>
    resource("aws:s3/bucketV2:BucketV2", {
        serverSideEncryptionConfigurations: [
            {
                rules: [
                    {
                        bucketKeyEnabled: true,
                        applyServerSideEncryptionByDefaults: [{ ...key, sseAlgorithm: algorithm }],
                    },
                ],
            },
        ],
    });

export const cases: RuleCases = {
    passing: {
        "a key of one's own beside the bucket": passes(side({})),
        "two layers of encryption": passes(sideKey({ sseAlgorithm: "aws:kms:dsse" })),
        "the deprecated resource beside the bucket": passes(
            resource(SIDE_V2, { bucket: "lake-bronze", rules: [rule] }),
        ),
        "a key of one's own within the bucket": passes(
            resource("aws:s3/bucket:Bucket", { serverSideEncryptionConfiguration: { rule } }),
        ),
        "a key of one's own within the deprecated bucket": passes(inlineV2("aws:kms")),
        "a bucket that leaves it to a resource beside it": passes(resource("aws:s3/bucket:Bucket", {})),
    },
    violating: {
        "claim 63: the key of S3, beside the bucket": fails(
            "rules[0] does not encrypt with aws:kms",
            sideKey({ sseAlgorithm: "AES256" }),
        ),
        "no bucket key": fails("rules[0].bucketKeyEnabled is not true", side({ bucketKeyEnabled: false })),
        "the key that AWS manages": fails(
            "rules[0] leaves the choice of the key to AWS",
            sideKey({ kmsMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:alias/aws/s3" }),
        ),
        "claim 63: the key of S3, in the deprecated resource beside the bucket": fails(
            "rules[0] does not encrypt with aws:kms",
            resource(SIDE_V2, { rules: [{ ...rule, applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] }),
        ),
        "claim 63: the key of S3, within the bucket": fails(
            "serverSideEncryptionConfiguration.rule does not encrypt with aws:kms",
            resource("aws:s3/bucket:Bucket", {
                serverSideEncryptionConfiguration: {
                    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
                },
            }),
        ),
        "claim 63: the key of S3, within the deprecated bucket": fails(
            "serverSideEncryptionConfigurations[0].rules does not encrypt with aws:kms",
            inlineV2("AES256"),
        ),
    },
    unknown: {
        "the algorithm": undecided(
            "rules.0.applyServerSideEncryptionByDefault.sseAlgorithm",
            sideKey({ sseAlgorithm: UNKNOWN }),
        ),
        "the key, which may be the one that AWS manages": undecided(
            "rules.0.applyServerSideEncryptionByDefault.kmsMasterKeyId",
            sideKey({ kmsMasterKeyId: UNKNOWN }),
        ),
        "all rules": undecided("rules", resource(SIDE, { rules: UNKNOWN })),
        "what the bucket says itself": undecided(
            "serverSideEncryptionConfiguration",
            resource("aws:s3/bucket:Bucket", { serverSideEncryptionConfiguration: UNKNOWN }),
        ),
    },
    absent: {
        "no key": fails("rules[0] leaves the choice of the key to AWS", sideKey({ kmsMasterKeyId: undefined })),
        "no default": fails(
            "rules[0] does not encrypt with aws:kms",
            side({ applyServerSideEncryptionByDefault: undefined }),
        ),
        "no rule": fails("rules[0] does not encrypt with aws:kms", resource(SIDE, { bucket: "lake-bronze" })),
    },
};
