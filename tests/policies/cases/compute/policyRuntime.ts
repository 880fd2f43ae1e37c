import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/clusterPolicy:ClusterPolicy";
const OPEN = "definition leaves spark_version open";
const definition = (element: object): { definition: string } => ({
    definition: JSON.stringify({ spark_version: element }),
});

export const cases: RuleCases = {
    passing: {
        "the latest": passes(resource(TYPE, definition({ type: "fixed", value: "auto:latest-lts" }))),
        "a choice": passes(resource(TYPE, definition({ type: "allowlist", values: ["17.3.x-scala2.13"] }))),
        "a pattern": passes(resource(TYPE, definition({ type: "regex", pattern: "17\\.[0-9]\\.x-.*" }))),
        "a policy of pipelines": passes(
            resource(TYPE, { definition: '{"cluster_type": {"type": "fixed", "value": "dlt"}}' }),
        ),
        "a policy that inherits from a family": passes(resource(TYPE, { policyFamilyId: "job-cluster" })),
    },
    violating: {
        any: fails(OPEN, resource(TYPE, definition({ type: "unlimited", defaultValue: "auto:latest-lts" }))),
        "all but some": fails(OPEN, resource(TYPE, definition({ type: "blocklist", values: ["9.1.x-scala2.12"] }))),
    },
    unknown: { "the definition": undecided("definition", resource(TYPE, { definition: UNKNOWN })) },
    absent: { "no definition": fails(OPEN, resource(TYPE, {})) },
};
