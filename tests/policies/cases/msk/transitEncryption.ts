import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";

const CLIENTS = "encryptionInfo.encryptionInTransit.clientBroker takes connections without TLS";
const BROKERS = "encryptionInfo.encryptionInTransit.inCluster is not true";
const cluster = (encryptionInTransit: object): ReturnType<typeof resource> =>
    resource(CLUSTER, { encryptionInfo: { encryptionInTransit } });

export const cases: RuleCases = {
    passing: { "TLS alone": passes(cluster({ clientBroker: "TLS", inCluster: true })) },
    violating: {
        "clients with and without": fails(CLIENTS, cluster({ clientBroker: "TLS_PLAINTEXT" })),
        "clients without": fails(CLIENTS, cluster({ clientBroker: "PLAINTEXT" })),
        "brokers without": fails(BROKERS, cluster({ inCluster: false })),
    },
    unknown: {
        clients: undecided("encryptionInfo.encryptionInTransit.clientBroker", cluster({ clientBroker: UNKNOWN })),
        brokers: undecided("encryptionInfo.encryptionInTransit.inCluster", cluster({ inCluster: UNKNOWN })),
    },
    absent: { "AWS takes TLS": passes(resource(CLUSTER, {})) },
};
