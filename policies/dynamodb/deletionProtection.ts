import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const deletionProtection = resourceRule({
    name: "dynamodb-deletion-protection",
    description:
        "In a protected stack, DynamoDB tables refuse to be deleted. A table is deleted within seconds, with its " +
        "continuous backups after a month, and a changed key schema is enough to have one replaced.",
    severity: "high",
    level: "mandatory",
    fix: "Set deletionProtectionEnabled to true.",
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    framework: fsbp("DynamoDB.6", "DynamoDB tables should have deletion protection enabled"),
    types: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
    params: PROTECTED_STACKS,
    *check({ urn, props }, { params }) {
        if (isInProtectedStack(urn, params) && props.deletionProtectionEnabled !== true) {
            yield "deletionProtectionEnabled is not true";
        }
    },
    remediate: () => ({ deletionProtectionEnabled: true }),
});
