import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ROLE = "aws:iam/role:Role";

export const cases: RuleCases = {
    passing: { "a role that leaves them to others": passes(resource(ROLE, { name: "etl" })) },
    violating: {
        "policies within": fails("inlinePolicies is set", resource(ROLE, { inlinePolicies: [{ name: "etl" }] })),
        "attached within": fails(
            "managedPolicyArns is set",
            resource(ROLE, { managedPolicyArns: ["arn:aws:iam::111122223333:policy/etl"] }),
        ),
        "attached for all": fails(
            "it takes the policy from everyone else",
            resource("aws:iam/policyAttachment:PolicyAttachment", { roles: ["etl"] }),
        ),
    },
    unknown: {
        "what they say does not matter": fails("inlinePolicies is set", resource(ROLE, { inlinePolicies: UNKNOWN })),
    },
    absent: { "no inputs": passes(resource(ROLE, {})) },
};
