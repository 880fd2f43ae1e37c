import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const legacyFeatures = resourceRule({
    name: "account-legacy-features",
    description:
        "New workspaces come without legacy features. The Hive metastore, the DBFS root and clusters without isolation are ways to " +
        "data past Unity Catalog, and what has begun to use them is hard to move.",
    severity: "high",
    level: "mandatory",
    fix: "Set disableLegacyFeatures.value to true.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/legacy-features",
    framework: sat("GOV-37", "Disable legacy features for new workspaces"),
    types: ["databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting"],
    *check({ props }) {
        if (props.disableLegacyFeatures?.value !== true) {
            yield "disableLegacyFeatures.value is not true";
        }
    },
    remediate: () => ({ disableLegacyFeatures: { value: true } }),
});
