import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const rule = { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } };
const problem = (at: string): string => `${at}.blockedEncryptionTypes lets in keys that AWS does not keep`;

export const cases: RuleCases = {
    passing: {
        blocked: passes(resource(TYPE, { rules: [{ ...rule, blockedEncryptionTypes: ["SSE-C"] }] })),
        "a bucket that leaves it to a resource beside it": passes(resource("aws:s3/bucket:Bucket", { bucket: "lake" })),
    },
    violating: {
        "let in": fails(
            problem("rules[0]"),
            resource(TYPE, { rules: [{ ...rule, blockedEncryptionTypes: ["NONE"] }] }),
        ),
        "let in by the deprecated resource": fails(
            problem("rules[0]"),
            resource("aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2", {
                rules: [{ ...rule, blockedEncryptionTypes: ["NONE"] }],
            }),
        ),
        "let in by the bucket": fails(
            problem("serverSideEncryptionConfiguration.rule"),
            resource("aws:s3/bucket:Bucket", {
                serverSideEncryptionConfiguration: { rule: { ...rule, blockedEncryptionTypes: ["NONE"] } },
            }),
        ),
    },
    unknown: {
        "what is blocked": undecided(
            "rules.0.blockedEncryptionTypes",
            resource(TYPE, { rules: [{ ...rule, blockedEncryptionTypes: UNKNOWN }] }),
        ),
    },
    absent: {
        "left out, which blocks them": passes(resource(TYPE, { rules: [rule] })),
        "no rules": passes(resource(TYPE, { bucket: "lake" })),
    },
};
