import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:eks/cluster:Cluster";

const SOLD = "upgradePolicy.supportType is not STANDARD";
const cluster = (supportType: string): ReturnType<typeof resource> =>
    resource(CLUSTER, { upgradePolicy: { supportType } });

export const cases: RuleCases = {
    passing: { "upgraded in time": passes(cluster("STANDARD")) },
    violating: { bought: fails(SOLD, cluster("EXTENDED")) },
    unknown: { "whether it is": undecided("upgradePolicy.supportType", cluster(UNKNOWN)) },
    absent: { "AWS sells it": fails(SOLD, resource(CLUSTER, {})) },
};
