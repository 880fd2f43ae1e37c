import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";
import { isUnityCatalogMode } from "../shared/accessModes";
import { CLUSTER_TYPES, clustersOf } from "../shared/clusters";

export const accessMode = resourceRule({
    name: "compute-access-mode",
    description:
        "A cluster has an access mode of Unity Catalog. In the legacy modes, and in none, code on the cluster reaches data past " +
        "all grants, with the rights of the instance.",
    severity: "high",
    level: "mandatory",
    fix: "Set dataSecurityMode to USER_ISOLATION (standard) or SINGLE_USER (dedicated).",
    url: "https://docs.databricks.com/aws/en/compute/access-mode-limitations",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: CLUSTER_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            // With `kind`, Databricks chooses a mode among those of Unity Catalog.
            const isChosen = !isSet(spec, "dataSecurityMode") && isSet(spec, "kind");
            if (!isChosen && !isUnityCatalogMode(text(spec.dataSecurityMode))) {
                yield `${at}dataSecurityMode is not a mode of Unity Catalog`;
            }
        }
    },
});
