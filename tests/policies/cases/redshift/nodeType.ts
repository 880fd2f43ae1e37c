import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const cluster = (nodeType: string): ReturnType<typeof resource> => resource(CLUSTER, { nodeType });
const UNJUDGED = "nodeType is in no table of supported versions, so that its support cannot be judged";

export const cases: RuleCases = {
    passing: {
        ra3: passes(cluster("ra3.4xlarge")),
        rg: passes(cluster("rg.xlarge")),
        "dc2 in its time": { ...passes(cluster("dc2.large")), params: { today: "2026-01-23" } },
    },
    violating: {
        dc2: fails("nodeType has been out of support since 2026-04-24", cluster("dc2.large")),
        ds2: fails("nodeType has been out of support since 2023-12-31", cluster("ds2.xlarge")),
        "dc2 near its end": {
            ...advises("nodeType is supported until 2026-04-24 only", cluster("dc2.8xlarge")),
            params: { today: "2026-01-24" },
        },
        "a family that no table knows": advises(UNJUDGED, cluster("rx9.large")),
    },
    unknown: { "the family": undecided("nodeType", cluster(UNKNOWN)) },
    absent: { "no node type": advises(UNJUDGED, resource(CLUSTER, {})) },
};
