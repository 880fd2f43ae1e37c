import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const backups = resourceRule({
    name: "rds-backups",
    description:
        "Backups of a database are kept for a week at least. A wrong deletion is often noticed after the weekend, " +
        "and AWS keeps one day, or none.",
    severity: "high",
    level: "mandatory",
    fix: "Set backupRetentionPeriod to 7 or more.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html",
    framework: fsbp("RDS.11", "RDS instances should have automatic backups enabled"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    params: {
        days: {
            type: "integer",
            minimum: 1,
            maximum: 35,
            description: "Days for which backups are kept at least.",
            default: 7,
        },
    },
    *check({ props }, { params }) {
        // A replica is made anew from its source, which has the backups.
        const isReplica = isSet(props, "replicateSourceDb");
        if (!isReplica && !((props.backupRetentionPeriod ?? 0) >= params.days)) {
            yield `backupRetentionPeriod is not at least ${params.days}`;
        }
    },
});
