import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:secretsmanager/secretPolicy:SecretPolicy";
const SECRET = "aws:secretsmanager/secret:Secret";
const PROBLEM = "blockPublicPolicy is not true";

export const cases: RuleCases = {
    passing: {
        checked: passes(resource(TYPE, { policy: "{}", blockPublicPolicy: true })),
        "a secret that leaves it to a resource beside it": passes(resource(SECRET, { name: "etl/source" })),
    },
    violating: {
        "not checked": fails(PROBLEM, resource(TYPE, { policy: "{}", blockPublicPolicy: false })),
        "a policy within": fails(
            "policy is set, and not checked for public access",
            resource(SECRET, { name: "etl/source", policy: "{}" }),
        ),
    },
    unknown: {
        "whether it is checked": undecided("blockPublicPolicy", resource(TYPE, { blockPublicPolicy: UNKNOWN })),
    },
    absent: { "left out, which checks nothing": fails(PROBLEM, resource(TYPE, { policy: "{}" })) },
};
