import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:dax/cluster:Cluster";

const AT_REST = "serverSideEncryption.enabled is not true";
const IN_TRANSIT = "clusterEndpointEncryptionType is not TLS";
const encrypted = { serverSideEncryption: { enabled: true }, clusterEndpointEncryptionType: "TLS" };

export const cases: RuleCases = {
    passing: { both: passes(resource(CLUSTER, encrypted)) },
    violating: {
        "not at rest": fails(AT_REST, resource(CLUSTER, { ...encrypted, serverSideEncryption: { enabled: false } })),
        "not in transit": fails(IN_TRANSIT, resource(CLUSTER, { ...encrypted, clusterEndpointEncryptionType: "NONE" })),
    },
    unknown: {
        "at rest": undecided(
            "serverSideEncryption.enabled",
            resource(CLUSTER, { ...encrypted, serverSideEncryption: { enabled: UNKNOWN } }),
        ),
    },
    absent: { neither: fails([AT_REST, IN_TRANSIT], resource(CLUSTER, {})) },
};
