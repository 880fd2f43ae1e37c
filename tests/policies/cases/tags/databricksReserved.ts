import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const SERVING = "databricks:index/modelServing:ModelServing";

export const cases: RuleCases = {
    passing: {
        "keys of one's own": passes(resource(CLUSTER, { customTags: { workload: "ingest" } })),
        "values that are not known yet": passes(resource(CLUSTER, { customTags: { workload: UNKNOWN } })),
    },
    violating: {
        "a cluster": fails(
            "customTags have a key that Databricks sets itself",
            resource(CLUSTER, { customTags: { Name: "etl", Creator: "me" } }),
        ),
        "an endpoint": fails(
            "tags have a key that Databricks sets itself",
            resource(SERVING, { tags: [{ key: "Vendor", value: "us" }] }),
        ),
    },
    unknown: {
        "all tags": undecided("customTags", resource(CLUSTER, { customTags: UNKNOWN })),
        "a key": undecided("tags.0.key", resource(SERVING, { tags: [{ key: UNKNOWN, value: "us" }] })),
    },
    absent: { "no tags": passes(resource(CLUSTER, {})), "null for one": passes(resource(SERVING, { tags: [null] })) },
};
