import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/clusterPolicy:ClusterPolicy";
const OPEN = "definition leaves data_security_mode open";
const WEAK = "definition allows a data_security_mode that is none of Unity Catalog";
const definition = (element: object): { definition: string } => ({
    definition: JSON.stringify({ data_security_mode: element }),
});

export const cases: RuleCases = {
    passing: {
        "one mode": passes(resource(TYPE, definition({ type: "fixed", value: "USER_ISOLATION" }))),
        "a choice of modes": passes(
            resource(TYPE, definition({ type: "allowlist", values: ["USER_ISOLATION", "SINGLE_USER"] })),
        ),
        "a policy of pipelines": passes(
            resource(TYPE, { definition: '{"cluster_type": {"type": "fixed", "value": "dlt"}}' }),
        ),
        "a policy that inherits from a family": passes(resource(TYPE, { policyFamilyId: "personal-vm" })),
    },
    violating: {
        "a legacy mode": fails(WEAK, resource(TYPE, definition({ type: "fixed", value: "NONE" }))),
        "a choice with a legacy mode": fails(
            WEAK,
            resource(TYPE, definition({ type: "allowlist", values: ["USER_ISOLATION", "LEGACY_TABLE_ACL"] })),
        ),
        "a default that can be changed": fails(
            OPEN,
            resource(TYPE, definition({ type: "unlimited", defaultValue: "USER_ISOLATION" })),
        ),
        "no policy document": fails(OPEN, resource(TYPE, { definition: "data_security_mode = fixed" })),
    },
    unknown: { "the definition": undecided("definition", resource(TYPE, { definition: UNKNOWN })) },
    absent: { "no definition": fails(OPEN, resource(TYPE, {})) },
};
