import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlEndpoint:SqlEndpoint";
const LARGE = "clusterSize is not at most X-Large";

export const cases: RuleCases = {
    passing: {
        "a small one": passes(resource(TYPE, { clusterSize: "2X-Small", maxNumClusters: 2 })),
        "a large one by agreement": {
            ...passes(resource(TYPE, { clusterSize: "4X-Large", maxNumClusters: 20 })),
            params: { maxSize: "4X-Large", maxClusters: 20 },
        },
    },
    violating: {
        "a large size": fails(LARGE, resource(TYPE, { clusterSize: "2X-LARGE" })),
        "many clusters": fails(
            "maxNumClusters is not at most 10",
            resource(TYPE, { clusterSize: "Small", maxNumClusters: 11 }),
        ),
        "no size that is known": fails(LARGE, resource(TYPE, { clusterSize: "huge" })),
    },
    unknown: {
        "the size": undecided("clusterSize", resource(TYPE, { clusterSize: UNKNOWN })),
        "the number": undecided("maxNumClusters", resource(TYPE, { clusterSize: "Small", maxNumClusters: UNKNOWN })),
    },
    absent: { "no size": fails(LARGE, resource(TYPE, {})) },
};
