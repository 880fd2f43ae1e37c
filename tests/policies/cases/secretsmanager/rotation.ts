import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "nothing in the stack rotates it";
const ROTATION = "aws:secretsmanager/secretRotation:SecretRotation";
const secret = resource("aws:secretsmanager/secret:Secret", { name: "etl/source" });
const other = resource("aws:secretsmanager/secret:Secret", { name: "etl/target" }, { name: "other" });

export const cases: RuleCases = {
    passing: {
        "by dependency": passes(
            secret,
            resource(ROTATION, { secretId: UNKNOWN }, { name: "rotation", from: { secretId: [secret] } }),
        ),
        "by name": passes(secret, resource(ROTATION, { secretId: "etl/source" }, { name: "rotation" })),
    },
    violating: {
        "that of another secret": fails(
            PROBLEM,
            secret,
            other,
            resource(ROTATION, { secretId: UNKNOWN }, { name: "rotation", from: { secretId: [other] } }),
        ),
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:secretsmanager/secret:Secret", { name: UNKNOWN }),
        ),
    },
    absent: { "a secret alone": fails(PROBLEM, secret) },
};
