import type { Inputs } from "../types";

/**
 * Which switches of a workspace are not as they have to be. A switch that is left out keeps the value that Databricks gives to
 * a new workspace; there is one WorkspaceConf for a workspace, so that no other says it.
 *
 * @param wanted How each switch has to be, by its key.
 * @param defaults The keys of the switches that are as wanted by default.
 */
export function* switchProblems(
    { customConfig }: Inputs<"databricks:index/workspaceConf:WorkspaceConf">,
    wanted: Readonly<Record<string, boolean>>,
    defaults: readonly string[] = [],
): Iterable<string> {
    for (const [key, isOn] of Object.entries(wanted)) {
        const given: unknown = customConfig?.[key];
        const value = typeof given === "string" ? given.toLowerCase() : given;
        const isDefault = (value === undefined || value === null) && defaults.includes(key);
        if (!isDefault && value !== isOn && value !== String(isOn)) {
            yield `customConfig["${key}"] is not ${isOn ? "on" : "off"}`;
        }
    }
}
