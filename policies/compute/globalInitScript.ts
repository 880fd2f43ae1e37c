import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const globalInitScript = resourceRule({
    name: "compute-global-init-script",
    description:
        "No global init script is enabled. It runs as root on every cluster of the workspace, whoever owns it and whatever data it " +
        "works on; no cluster shows that it depends on the script.",
    severity: "medium",
    level: "advisory",
    fix: "Set enabled to false, and name the script in the initScripts of the clusters or of their policy.",
    url: "https://docs.databricks.com/aws/en/init-scripts/global",
    framework: sat("INFO-5", "Global init script"),
    types: ["databricks:index/globalInitScript:GlobalInitScript"],
    *check({ props }) {
        // A script that does not say is not enabled.
        if (props.enabled ?? false) {
            yield "it is enabled";
        }
    },
});
