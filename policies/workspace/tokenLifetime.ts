import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const tokenLifetime = resourceRule({
    name: "workspace-token-lifetime",
    description:
        "A workspace lets new tokens live for a limited time. By default it lets them live for two years; tokens get copied into " +
        "scripts and notebooks, and nobody remembers where by the time they matter.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set customConfig.maxTokenLifetimeDays to a number of days within the limit, as a text: "90".',
    url: "https://docs.databricks.com/aws/en/admin/access-control/tokens",
    framework: sat("IA-5", "Maximum lifetime of new tokens to something other than unlimited"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    params: {
        maxDays: {
            type: "integer",
            minimum: 1,
            maximum: 730,
            description: "The longest lifetime, in days, from 1 to 730.",
            default: 90,
        },
    },
    *check({ props }, { params }) {
        const config = props.customConfig ?? {};
        // Where there are no tokens, it does not matter how long they live.
        if (text(config["enableTokensConfig"]).toLowerCase() === "false") {
            return;
        }
        // Zero stands for no limit.
        const days = Number(text(config["maxTokenLifetimeDays"]));
        if (!(days > 0 && days <= params.maxDays)) {
            yield `customConfig["maxTokenLifetimeDays"] is not at most ${params.maxDays}`;
        }
    },
});
