import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const COPY = "aws:redshift/snapshotCopy:SnapshotCopy";
const ALONE = "nothing in the stack copies its snapshots to another region";
const cluster = resource(CLUSTER, { clusterIdentifier: "warehouse" });
const unnamed = resource(CLUSTER, { clusterIdentifier: UNKNOWN });

export const cases: RuleCases = {
    passing: {
        "by name": passes(cluster, resource(COPY, { clusterIdentifier: "warehouse" }, { name: "copy" })),
        "by dependency": passes(
            unnamed,
            resource(COPY, { clusterIdentifier: UNKNOWN }, { name: "copy", from: { clusterIdentifier: [unnamed] } }),
        ),
    },
    violating: {
        "a copy of another cluster": fails(
            ALONE,
            cluster,
            resource(COPY, { clusterIdentifier: "c2" }, { name: "copy" }),
        ),
    },
    unknown: {
        "a copy of what is not in the stack": fails(
            ALONE,
            cluster,
            resource(COPY, { clusterIdentifier: UNKNOWN }, { name: "copy" }),
        ),
    },
    absent: { "no copy": fails(ALONE, cluster) },
};
