import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const recovery = resourceRule({
    name: "dynamodb-recovery",
    description:
        "A DynamoDB table can be restored to any second of the last weeks. A job that writes nonsense writes it " +
        "to all replicas at once, and only a restore to before brings the data back.",
    severity: "high",
    level: "mandatory",
    fix: "Set pointInTimeRecovery.enabled, or pointInTimeRecovery of a replica, to true.",
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html",
    framework: fsbp("DynamoDB.2", "DynamoDB tables should have point-in-time recovery enabled"),
    types: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
    *check({ type, props }) {
        const enabled =
            type === "aws:dynamodb/table:Table" ? props.pointInTimeRecovery?.enabled : props.pointInTimeRecovery;
        if (enabled !== true) {
            yield "pointInTimeRecovery is not enabled";
        }
    },
});
