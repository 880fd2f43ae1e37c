import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const monitoring = resourceRule({
    name: "rds-monitoring",
    description:
        "The operating system of a database instance is monitored. The metrics of the hypervisor do not tell " +
        "which process takes memory and disk, and they come once a minute.",
    severity: "low",
    level: "advisory",
    fix: "Set monitoringInterval to 60 or less, and monitoringRoleArn.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html",
    framework: fsbp("RDS.6", "Enhanced monitoring should be configured for RDS DB instances"),
    types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
    *check({ props }) {
        if (!((props.monitoringInterval ?? 0) > 0)) {
            yield "monitoringInterval is not above 0";
        }
    },
});
