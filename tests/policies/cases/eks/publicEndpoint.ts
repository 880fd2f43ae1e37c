import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:eks/cluster:Cluster";

const PUBLIC = "vpcConfig makes its API server public to every address";
const cluster = (vpcConfig: object): ReturnType<typeof resource> => resource(CLUSTER, { vpcConfig });

export const cases: RuleCases = {
    passing: {
        private: passes(cluster({ endpointPublicAccess: false, endpointPrivateAccess: true })),
        "known addresses": passes(cluster({ endpointPublicAccess: true, publicAccessCidrs: ["203.0.113.0/24"] })),
    },
    violating: {
        public: fails(PUBLIC, cluster({ endpointPublicAccess: true })),
        "every address by name": fails(PUBLIC, cluster({ publicAccessCidrs: ["203.0.113.0/24", "0.0.0.0/0"] })),
    },
    unknown: {
        "whether it is": undecided("vpcConfig.endpointPublicAccess", cluster({ endpointPublicAccess: UNKNOWN })),
        "the addresses": undecided("vpcConfig.publicAccessCidrs", cluster({ publicAccessCidrs: UNKNOWN })),
    },
    absent: {
        "AWS makes it public": fails(PUBLIC, cluster({})),
        "no configuration": fails(PUBLIC, resource(CLUSTER, {})),
    },
};
