import { wellArchitected } from "../core/frameworks";
import { stackRule } from "../core/rule";

const COPY = {
    type: "aws:redshift/snapshotCopy:SnapshotCopy",
    property: "clusterIdentifier",
    key: "clusterIdentifier",
} as const;

export const snapshotCopy = stackRule({
    name: "redshift-snapshot-copy",
    description:
        "Snapshots of a Redshift cluster are copied to another region. Those that lie beside the cluster are lost " +
        "with the region, and with the account's access to it.",
    severity: "medium",
    level: "advisory",
    fix: "Add a redshift.SnapshotCopy for the cluster.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    framework: wellArchitected("REL10-BP01", "Deploy the workload to multiple locations"),
    types: ["aws:redshift/cluster:Cluster"],
    *check(cluster, { stack }) {
        if (stack.attached(cluster, COPY).length === 0) {
            yield "nothing in the stack copies its snapshots to another region";
        }
    },
});
