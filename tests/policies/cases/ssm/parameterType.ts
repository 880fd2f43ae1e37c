import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ssm/parameter:Parameter";
const PROBLEM = "type does not keep a secret";

export const cases: RuleCases = {
    passing: {
        "a secret that is kept": passes(resource(TYPE, { name: "/etl/source/password", type: "SecureString" })),
        "a setting": passes(resource(TYPE, { name: "/etl/batch-size", type: "String" })),
        "a name that configuration leaves out": {
            ...passes(resource(TYPE, { name: "/etl/token-url", type: "String" })),
            params: { names: ["*password*"] },
        },
    },
    violating: {
        "a password": fails(PROBLEM, resource(TYPE, { name: "/etl/source/Password", type: "String" })),
        "a list of keys": fails(PROBLEM, resource(TYPE, { name: "/etl/api-keys", type: "StringList" })),
    },
    unknown: {
        "the type": undecided("type", resource(TYPE, { name: "/etl/token", type: UNKNOWN })),
        "the name": undecided("name", resource(TYPE, { name: UNKNOWN, type: "String" })),
    },
    absent: {
        "no type": fails(PROBLEM, resource(TYPE, { name: "/etl/token" })),
        "no name": passes(resource(TYPE, {})),
    },
};
