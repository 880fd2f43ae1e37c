import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";

const PUBLIC = "brokerNodeGroupInfo.connectivityInfo.publicAccess.type is not DISABLED";
const cluster = (type: string): ReturnType<typeof resource> =>
    resource(CLUSTER, { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type } } } });

export const cases: RuleCases = {
    passing: { private: passes(cluster("DISABLED")) },
    violating: { public: fails(PUBLIC, cluster("SERVICE_PROVIDED_EIPS")) },
    unknown: {
        "whether they have": undecided("brokerNodeGroupInfo.connectivityInfo.publicAccess.type", cluster(UNKNOWN)),
    },
    absent: { "AWS keeps it private": passes(resource(CLUSTER, {})) },
};
