import type { PolicyResource } from "../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "./cases";
import { json } from "./documents";
import { UNKNOWN } from "./resources";

/**
 * The cases of a demand that the policy of a resource does not let in everybody.
 *
 * @param action An action of the service.
 * @param given The resource with such a policy.
 */
export function publicPolicyCases(action: string, given: (policy: string | undefined) => PolicyResource): RuleCases {
    const everyone = { Effect: "Allow", Principal: "*", Action: action, Resource: "*" };
    const problem = "policy allows everyone";
    return {
        passing: {
            "an account": passes(given(json({ ...everyone, Principal: { AWS: "111122223333" } }))),
            "an organisation": passes(
                given(json({ ...everyone, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234abcd" } } })),
            ),
            "a denial": passes(given(json({ ...everyone, Effect: "Deny" }))),
        },
        violating: {
            everyone: fails(problem, given(json(everyone))),
            "everyone, in other words": fails(problem, given(json({ ...everyone, Principal: { AWS: ["*"] } }))),
            "everyone of any organisation": fails(
                problem,
                given(json({ ...everyone, Condition: { StringLike: { "aws:PrincipalOrgID": "*" } } })),
            ),
        },
        unknown: { "the policy": undecided("policy", given(UNKNOWN)) },
        absent: { "no policy": passes(given(undefined)) },
    };
}
