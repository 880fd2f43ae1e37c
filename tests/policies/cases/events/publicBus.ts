import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const POLICY = "aws:cloudwatch/eventBusPolicy:EventBusPolicy";
const PERMISSION = "aws:cloudwatch/eventPermission:EventPermission";
const everyone = {
    Effect: "Allow",
    Principal: "*",
    Action: "events:PutEvents",
    Resource: "arn:aws:events:eu-west-1:111122223333:event-bus/lake",
};
const condition = { key: "aws:PrincipalOrgID", type: "StringEquals", value: "o-1234abcd" };
const policy = (statement: object): PolicyResource => resource(POLICY, { policy: json(statement) });
const permission = (props: Inputs<typeof PERMISSION>): PolicyResource => resource(PERMISSION, props);

export const cases: RuleCases = {
    passing: {
        "an account": passes(policy({ ...everyone, Principal: { AWS: "111122223333" } })),
        "an organisation": passes(
            policy({ ...everyone, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234abcd" } } }),
        ),
        "a denial": passes(policy({ ...everyone, Effect: "Deny" })),
        "an account, by permission": passes(permission({ principal: "111122223333" })),
        "an organisation, by permission": passes(permission({ principal: "*", condition })),
    },
    violating: {
        everyone: fails("policy allows everyone", policy(everyone)),
        "everyone at some time": fails(
            "policy allows everyone",
            policy({ ...everyone, Condition: { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } } }),
        ),
        "everyone but some": fails(
            "policy allows everyone",
            policy({ ...everyone, Principal: undefined, NotPrincipal: { AWS: "111122223333" } }),
        ),
        "everyone, by permission": fails("principal is everybody", permission({ principal: "*" })),
    },
    unknown: {
        "the policy": undecided("policy", resource(POLICY, { policy: UNKNOWN })),
        "the principal": undecided("principal", permission({ principal: UNKNOWN })),
    },
    absent: {
        "no policy, which AWS refuses": passes(resource(POLICY, {})),
        "no principal, which AWS refuses": passes(permission({})),
    },
};
