import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ssm/parameter:Parameter";
const PROBLEM = "keyId is no key of one's own";

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(resource(TYPE, { type: "SecureString", keyId: "alias/acme-lake" })),
        "a setting in clear": passes(resource(TYPE, { type: "String" })),
    },
    violating: {
        "the key of AWS": fails(PROBLEM, resource(TYPE, { type: "SecureString", keyId: "alias/aws/ssm" })),
    },
    unknown: {
        "the key": undecided("keyId", resource(TYPE, { type: "SecureString", keyId: UNKNOWN })),
        "the type": undecided("type", resource(TYPE, { type: UNKNOWN })),
    },
    absent: {
        "no key": fails(PROBLEM, resource(TYPE, { type: "SecureString" })),
        "no type": passes(resource(TYPE, { name: "/etl/batch-size" })),
    },
};
