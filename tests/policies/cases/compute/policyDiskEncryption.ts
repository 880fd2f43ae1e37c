import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/clusterPolicy:ClusterPolicy";
const PROBLEM = "definition does not fix enable_local_disk_encryption to be on";
const definition = (element: object): { definition: string } => ({
    definition: JSON.stringify({ enable_local_disk_encryption: element }),
});

export const cases: RuleCases = {
    passing: {
        "always on": passes(resource(TYPE, definition({ type: "fixed", value: true }))),
        "a policy that inherits from a family": passes(resource(TYPE, { policyFamilyId: "power-user" })),
    },
    violating: {
        "always off": fails(PROBLEM, resource(TYPE, definition({ type: "fixed", value: false }))),
        "a default that can be changed": fails(
            PROBLEM,
            resource(TYPE, definition({ type: "unlimited", defaultValue: true })),
        ),
    },
    unknown: { "the definition": undecided("definition", resource(TYPE, { definition: UNKNOWN })) },
    absent: { "no definition": fails(PROBLEM, resource(TYPE, {})) },
};
