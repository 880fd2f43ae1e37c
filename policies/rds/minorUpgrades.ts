import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const minorUpgrades = resourceRule({
    name: "rds-minor-upgrades",
    description:
        "A database takes minor versions of its engine by itself. They bring the security fixes and no changes, " +
        "within the maintenance window.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave autoMinorVersionUpgrade out or set it to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
    framework: fsbp("RDS.13", "RDS automatic minor version upgrades should be enabled"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/clusterInstance:ClusterInstance"],
    *check({ props }) {
        // Left out, it is true.
        if (!(props.autoMinorVersionUpgrade ?? true)) {
            yield "autoMinorVersionUpgrade is not true";
        }
    },
    remediate: () => ({ autoMinorVersionUpgrade: true }),
});
