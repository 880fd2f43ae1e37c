import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const legacyAccess = resourceRule({
    name: "workspace-legacy-access",
    description:
        "A workspace has no access to the Hive metastore. Tables there are open to all whose cluster does not check table access " +
        "control, and external locations fall back to the rights of the cluster.",
    severity: "high",
    level: "mandatory",
    fix: "Set disableLegacyAccess.value to true.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/disable-hms",
    framework: sat("GOV-37", "Disable legacy features for new workspaces"),
    types: ["databricks:index/disableLegacyAccessSetting:DisableLegacyAccessSetting"],
    *check({ props }) {
        if (props.disableLegacyAccess?.value !== true) {
            yield "disableLegacyAccess.value is not true";
        }
    },
    remediate: () => ({ disableLegacyAccess: { value: true } }),
});
