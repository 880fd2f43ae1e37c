import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { defaultAllowsPlain, groupAllowsPlain } from "../shared/databaseTls";

export const requireTls = resourceRule({
    name: "rds-require-tls",
    description:
        "A database refuses connections without TLS. Most engines take them unless a parameter forbids it, and a " +
        "driver that is not told to use TLS sends password, query and result in the clear.",
    severity: "high",
    level: "mandatory",
    fix:
        "Set rds.force_ssl (PostgreSQL, SQL Server) or require_secure_transport (MySQL, MariaDB) to 1 in a " +
        "parameter group, and use it.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: [
        "aws:rds/instance:Instance",
        "aws:rds/cluster:Cluster",
        "aws:rds/parameterGroup:ParameterGroup",
        "aws:rds/clusterParameterGroup:ClusterParameterGroup",
    ],
    *check({ type, props }) {
        const ofInstance = type === "aws:rds/parameterGroup:ParameterGroup";
        if (ofInstance || type === "aws:rds/clusterParameterGroup:ClusterParameterGroup") {
            // Aurora takes the parameter from the group of the cluster alone.
            const elsewhere = ofInstance && text(props.family).startsWith("aurora");
            if (!elsewhere && groupAllowsPlain(props)) {
                yield "parameters accept connections without TLS";
            }
            return;
        }
        const isCluster = type === "aws:rds/cluster:Cluster";
        const group = text(isCluster ? props.dbClusterParameterGroupName : props.parameterGroupName);
        // A group of one's own is judged itself, here or in its stack.
        if (/^$|^default\./.test(group) && defaultAllowsPlain(text(props.engine), text(props.engineVersion))) {
            yield "its default parameter group accepts connections without TLS";
        }
    },
});
