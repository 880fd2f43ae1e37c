import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3tables/tableBucket:TableBucket";
const TABLE = "aws:s3tables/table:Table";
const VECTORS = "aws:s3/vectorsVectorBucket:VectorsVectorBucket";
const PROBLEM = "it is not encrypted with a key of one's own";
const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

export const cases: RuleCases = {
    passing: {
        "a table bucket": passes(resource(BUCKET, { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn } })),
        "a table that is encrypted as its bucket": passes(resource(TABLE, { name: "orders" })),
        "a table with a key of its own": passes(
            resource(TABLE, { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn } }),
        ),
        "a vector bucket": passes(resource(VECTORS, { encryptionConfigurations: [{ sseType: "aws:kms", kmsKeyArn }] })),
    },
    violating: {
        "the key of S3": fails(PROBLEM, resource(BUCKET, { encryptionConfiguration: { sseAlgorithm: "AES256" } })),
        "no key": fails(PROBLEM, resource(TABLE, { encryptionConfiguration: { sseAlgorithm: "aws:kms" } })),
        "the key of S3, for vectors": fails(
            PROBLEM,
            resource(VECTORS, { encryptionConfigurations: [{ sseType: "AES256" }] }),
        ),
    },
    unknown: {
        "the encryption": undecided("encryptionConfiguration", resource(BUCKET, { encryptionConfiguration: UNKNOWN })),
        "the key": undecided(
            "encryptionConfigurations.0.kmsKeyArn",
            resource(VECTORS, { encryptionConfigurations: [{ sseType: "aws:kms", kmsKeyArn: UNKNOWN }] }),
        ),
    },
    absent: {
        "a table bucket": fails(PROBLEM, resource(BUCKET, {})),
        "a vector bucket": fails(PROBLEM, resource(VECTORS, {})),
    },
};
