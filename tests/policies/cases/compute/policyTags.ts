import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/clusterPolicy:ClusterPolicy";
const PROBLEM = "definition does not demand custom_tags.workload";
const definition = (element: object): { definition: string } => ({
    definition: JSON.stringify({ "custom_tags.workload": element }),
});

export const cases: RuleCases = {
    passing: {
        "a tag that is given": passes(resource(TYPE, definition({ type: "fixed", value: "explore" }))),
        "a tag that is asked for": passes(resource(TYPE, definition({ type: "unlimited", isOptional: false }))),
        "a policy that inherits from a family": passes(resource(TYPE, { policyFamilyId: "power-user" })),
    },
    violating: {
        "a tag that can be left out": fails(
            PROBLEM,
            resource(TYPE, definition({ type: "unlimited", isOptional: true })),
        ),
        "a tag that is forbidden": fails(PROBLEM, resource(TYPE, definition({ type: "forbidden" }))),
        "further keys": {
            ...fails(
                "definition does not demand custom_tags.team, cost-center",
                resource(TYPE, definition({ type: "fixed", value: "explore" })),
            ),
            params: { keys: ["workload", "team", "cost-center"] },
        },
    },
    unknown: { "the definition": undecided("definition", resource(TYPE, { definition: UNKNOWN })) },
    absent: { "no definition": fails(PROBLEM, resource(TYPE, {})) },
};
