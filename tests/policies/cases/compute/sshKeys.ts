import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: { "an empty list of keys": passes(resource(CLUSTER, { sshPublicKeys: [] })) },
    violating: {
        "a key": fails("sshPublicKeys lets somebody in", resource(CLUSTER, { sshPublicKeys: ["ssh-rsa AAAA"] })),
        "a key that is not known yet: that it is given is": fails(
            "sshPublicKeys lets somebody in",
            resource(CLUSTER, { sshPublicKeys: [UNKNOWN] }),
        ),
        "a key in a job": fails(
            "jobClusters[0].newCluster.sshPublicKeys lets somebody in",
            resource("databricks:index/job:Job", {
                jobClusters: [{ newCluster: { sshPublicKeys: ["ssh-rsa AAAA"] } }],
            }),
        ),
        "a key in a pipeline": fails(
            "clusters[0].sshPublicKeys lets somebody in",
            resource("databricks:index/pipeline:Pipeline", { clusters: [{ sshPublicKeys: ["ssh-rsa AAAA"] }] }),
        ),
    },
    unknown: { "all keys": undecided("sshPublicKeys", resource(CLUSTER, { sshPublicKeys: UNKNOWN })) },
    absent: { "no keys": passes(resource(CLUSTER, {})) },
};
