import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";

const TARGET = { type: "aws:appautoscaling/target:Target", property: "resourceId" } as const;

export const capacity = stackRule({
    name: "dynamodb-capacity",
    description:
        "The capacity of a DynamoDB table follows demand. A fixed one throttles what is above it and bills what " +
        "is below.",
    severity: "low",
    level: "advisory",
    fix:
        'Set billingMode to "PAY_PER_REQUEST", or add an appautoscaling.Target whose resourceId is made from the ' +
        "name of the table.",
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html",
    framework: fsbp("DynamoDB.1", "DynamoDB tables should automatically scale capacity with demand"),
    types: ["aws:dynamodb/table:Table"],
    *check(table, { stack }) {
        const scaled =
            readDeclared(table, "billingMode") === "PAY_PER_REQUEST" || stack.attached(table, TARGET).length > 0;
        if (!scaled) {
            yield "its capacity is fixed, and nothing that depends on it in the stack scales it";
        }
    },
});
