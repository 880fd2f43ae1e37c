import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PERMISSION = "aws:lambda/permission:Permission";
const PROBLEM = "neither sourceArn nor sourceAccount is set";
const permission = (principal: string, props: Inputs<typeof PERMISSION> = {}): PolicyResource =>
    resource(PERMISSION, { principal, ...props });

export const cases: RuleCases = {
    passing: {
        "a rule of EventBridge": passes(permission("events.amazonaws.com", { sourceArn: UNKNOWN })),
        "a bucket of an account": passes(
            permission("s3.amazonaws.com", { sourceArn: "arn:aws:s3:::lake-bronze", sourceAccount: "111122223333" }),
        ),
        "a skill with its token": passes(permission("alexa-appkit.amazonaws.com", { eventSourceToken: UNKNOWN })),
        "a role": passes(permission("arn:aws:iam::111122223333:role/caller")),
    },
    violating: {
        "all rules of EventBridge": fails(PROBLEM, permission("events.amazonaws.com")),
        "a service in China": fails(PROBLEM, permission("sns.amazonaws.com.cn")),
        "a bucket of any account": fails(
            "sourceAccount is not set, and the ARN of a bucket names no account",
            permission("s3.amazonaws.com", { sourceArn: "arn:aws:s3:::lake-bronze" }),
        ),
    },
    unknown: { "the principal": undecided("principal", permission(UNKNOWN)) },
    absent: { "no principal, which AWS refuses": passes(resource(PERMISSION, {})) },
};
