import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { text } from "../core/values";

const MEMBER = {
    type: "aws:rds/clusterInstance:ClusterInstance",
    property: "clusterIdentifier",
    key: "clusterIdentifier",
} as const;

export const clusterInstances = stackRule({
    name: "rds-cluster-instances",
    description:
        "An Aurora cluster has two instances at least. With one, its failure is an outage until another has been " +
        "made; Aurora puts a second one in another availability zone.",
    severity: "medium",
    level: "advisory",
    fix: "Add a second rds.ClusterInstance for the cluster.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
    framework: fsbp("RDS.15", "RDS DB clusters should be configured for multiple Availability Zones"),
    types: ["aws:rds/cluster:Cluster"],
    *check(cluster, { stack }) {
        // Multi-AZ clusters of other engines and Serverless v1 make their instances themselves.
        const isAurora = text(cluster.props.engine).startsWith("aurora");
        const makesInstances = readDeclared(cluster, "engineMode") === "serverless";
        if (isAurora && !makesInstances && stack.attached(cluster, MEMBER).length < 2) {
            yield "it has fewer than two instances in the stack";
        }
    },
});
