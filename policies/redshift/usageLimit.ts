import { wellArchitected } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";

const LIMIT = {
    type: "aws:redshiftserverless/usageLimit:UsageLimit",
    property: "resourceArn",
    key: "arn",
} as const;

export const usageLimit = stackRule({
    name: "redshift-usage-limit",
    description:
        "A Redshift Serverless workgroup has an upper bound of what it may cost. It scales by itself, and one bad " +
        "query can cost what a month should.",
    severity: "medium",
    level: "advisory",
    fix: "Set maxCapacity of the workgroup, or add a redshiftserverless.UsageLimit for it.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroup-max-rpu.html",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["aws:redshiftserverless/workgroup:Workgroup"],
    *check(workgroup, { stack }) {
        if (stack.attached(workgroup, LIMIT).length === 0 && !((readDeclared(workgroup, "maxCapacity") ?? 0) > 0)) {
            yield "neither maxCapacity nor anything in the stack limits its use";
        }
    },
});
