import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:eks/cluster:Cluster";

const SILENT = "enabledClusterLogTypes lacks the api, audit or authenticator log";
const cluster = (...enabledClusterLogTypes: string[]): ReturnType<typeof resource> =>
    resource(CLUSTER, { enabledClusterLogTypes });

export const cases: RuleCases = {
    passing: { "all three": passes(cluster("api", "audit", "authenticator", "scheduler")) },
    violating: { "no sign-ins": fails(SILENT, resource(CLUSTER, { enabledClusterLogTypes: ["scheduler"] })) },
    unknown: {
        "the logs": undecided("enabledClusterLogTypes", resource(CLUSTER, { enabledClusterLogTypes: UNKNOWN })),
        "one of them": undecided("enabledClusterLogTypes.0", cluster(UNKNOWN, "audit")),
    },
    absent: { "AWS logs nothing": fails(SILENT, resource(CLUSTER, {})) },
};
