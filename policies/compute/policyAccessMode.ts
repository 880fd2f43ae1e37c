import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isUnityCatalogMode } from "../shared/accessModes";
import { choices, elementsOf, isFor } from "../shared/clusterPolicies";

export const policyAccessMode = resourceRule({
    name: "compute-policy-access-mode",
    description:
        "A cluster policy leaves only access modes of Unity Catalog to choose from. What the policy leaves open somebody will " +
        "choose in the workspace, where no program is looked at; in a legacy mode all grants are void.",
    severity: "high",
    level: "mandatory",
    fix: "Add data_security_mode to the definition, fixed to USER_ISOLATION or SINGLE_USER or as an allowlist of them.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policy-definition",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: ["databricks:index/clusterPolicy:ClusterPolicy"],
    *check({ props }) {
        const elements = elementsOf(props);
        // Pipelines have no access mode to choose.
        if (elements === undefined || isFor(elements, "dlt")) {
            return;
        }
        const modes = choices(elements["data_security_mode"]);
        if (modes === undefined) {
            yield "definition leaves data_security_mode open";
        } else if (!modes.every(isUnityCatalogMode)) {
            yield "definition allows a data_security_mode that is none of Unity Catalog";
        }
    },
});
