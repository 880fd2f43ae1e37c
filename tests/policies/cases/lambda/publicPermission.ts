import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource, UNKNOWN } from "../../support/resources";

const PERMISSION = "aws:lambda/permission:Permission";
const PROBLEM = "principal is everybody";
const permission = (props: Inputs<typeof PERMISSION>): PolicyResource =>
    resource(PERMISSION, { action: "lambda:InvokeFunction", ...props });

const ofPolicies = publicPolicyCases("lambda:InvokeFunction", (policy) =>
    resource("aws:lambda/resourcePolicy:ResourcePolicy", { policy }),
);

export const cases: RuleCases = {
    passing: {
        ...ofPolicies.passing,
        "an account, by permission": passes(permission({ principal: "111122223333" })),
        "everybody in an organisation, by permission": passes(permission({ principal: "*", principalOrgId: UNKNOWN })),
    },
    violating: {
        ...ofPolicies.violating,
        "everybody, by permission": fails(PROBLEM, permission({ principal: "*" })),
        "everybody, by way of a URL": fails(
            PROBLEM,
            permission({ action: "lambda:InvokeFunctionUrl", principal: "*", functionUrlAuthType: "NONE" }),
        ),
    },
    unknown: {
        ...ofPolicies.unknown,
        "the principal": undecided("principal", permission({ principal: UNKNOWN })),
    },
    absent: { ...ofPolicies.absent, "no principal, which AWS refuses": passes(permission({})) },
};
