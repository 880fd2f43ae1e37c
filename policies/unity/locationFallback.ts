import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const locationFallback = resourceRule({
    name: "unity-location-fallback",
    description:
        "An external location does not fall back to the rights of the cluster. With the fallback, who is refused by Unity Catalog " +
        "gets in by the instance profile of the cluster all the same.",
    severity: "high",
    level: "mandatory",
    fix: "Set fallback to false, or leave it out.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/manage-external-locations",
    framework: sat("GOV-22", "Direct use of Unity Catalog metastore storage credentials"),
    types: ["databricks:index/externalLocation:ExternalLocation"],
    *check({ props }) {
        // Off by default.
        if (props.fallback ?? false) {
            yield "fallback is not false";
        }
    },
    remediate: () => ({ fallback: false }),
});
