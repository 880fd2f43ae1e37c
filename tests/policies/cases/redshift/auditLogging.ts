import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const LOGGING = "aws:redshift/logging:Logging";
const SILENT = "nothing in the stack logs who uses it";
const cluster = resource(CLUSTER, { clusterIdentifier: "warehouse" });
const unnamed = resource(CLUSTER, { clusterIdentifier: UNKNOWN });

export const cases: RuleCases = {
    passing: {
        "by name": passes(cluster, resource(LOGGING, { clusterIdentifier: "warehouse" }, { name: "logging" })),
        "by dependency": passes(
            unnamed,
            resource(
                LOGGING,
                { clusterIdentifier: UNKNOWN },
                { name: "logging", from: { clusterIdentifier: [unnamed] } },
            ),
        ),
    },
    violating: {
        "logs of another cluster": fails(
            SILENT,
            cluster,
            resource(LOGGING, { clusterIdentifier: "c2" }, { name: "logging" }),
        ),
    },
    unknown: {
        "a name that belongs to nothing of the stack": fails(
            SILENT,
            cluster,
            resource(LOGGING, { clusterIdentifier: UNKNOWN }, { name: "logging" }),
        ),
    },
    absent: { "no logs": fails(SILENT, cluster) },
};
