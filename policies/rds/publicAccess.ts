import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const publicAccess = resourceRule({
    name: "rds-public-access",
    description:
        "No database instance has a public address. Databases are reached from within the VPC; with a public " +
        "address a single wrong security group rule is enough to open one to everyone.",
    severity: "critical",
    level: "mandatory",
    fix: "Leave publiclyAccessible out or set it to false.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    framework: fsbp(
        "RDS.2",
        "RDS DB Instances should prohibit public access, as determined by the PubliclyAccessible configuration",
    ),
    types: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
    *check({ props }) {
        // Left out, it is false.
        if (props.publiclyAccessible ?? false) {
            yield "publiclyAccessible is not false";
        }
    },
    remediate: () => ({ publiclyAccessible: false }),
});
