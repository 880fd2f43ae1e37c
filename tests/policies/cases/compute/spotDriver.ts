import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "on-demand instances": passes(resource(CLUSTER, { awsAttributes: { availability: "ON_DEMAND" } })),
        "spot workers with a fallback": passes(
            resource(CLUSTER, { awsAttributes: { availability: "SPOT_WITH_FALLBACK", firstOnDemand: 1 } }),
        ),
        "instances of a pool": passes(resource(CLUSTER, { instancePoolId: "0101-pool" })),
        "another cloud": passes(resource(CLUSTER, { azureAttributes: { availability: "ON_DEMAND_AZURE" } })),
        "a serverless job": passes(resource("databricks:index/job:Job", { tasks: [{ taskKey: "load" }] })),
    },
    violating: {
        "a driver on a spot instance": fails(
            "awsAttributes.firstOnDemand is not at least 1",
            resource(CLUSTER, { awsAttributes: { availability: "SPOT_WITH_FALLBACK", firstOnDemand: 0 } }),
        ),
        "workers without a fallback, in a pipeline": fails(
            "clusters[0].awsAttributes.availability has no fallback",
            resource("databricks:index/pipeline:Pipeline", {
                clusters: [{ awsAttributes: { availability: "SPOT", firstOnDemand: 1 } }],
            }),
        ),
    },
    unknown: {
        "all attributes": undecided("awsAttributes", resource(CLUSTER, { awsAttributes: UNKNOWN })),
        "how many are on demand": undecided(
            "awsAttributes.firstOnDemand",
            resource(CLUSTER, { awsAttributes: { firstOnDemand: UNKNOWN } }),
        ),
    },
    absent: {
        "no attributes: a spot driver by default": fails(
            "awsAttributes.firstOnDemand is not at least 1",
            resource(CLUSTER, {}),
        ),
    },
};
