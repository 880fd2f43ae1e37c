import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const releaseChannel = resourceRule({
    name: "sql-release-channel",
    description:
        "A SQL warehouse runs on the current release channel. The preview channel gets each version first, to find out what it " +
        "breaks; reports that people rely on are no place for that.",
    severity: "low",
    level: "advisory",
    fix: "Set channel.name to CHANNEL_NAME_CURRENT, or leave channel out.",
    url: "https://docs.databricks.com/aws/en/compute/sql-warehouse/create",
    framework: wellArchitected("OPS06-BP01", "Plan for unsuccessful changes"),
    types: ["databricks:index/sqlEndpoint:SqlEndpoint"],
    *check({ props }) {
        // The current one by default.
        if (text(props.channel?.name) === "CHANNEL_NAME_PREVIEW") {
            yield "channel.name is not the current one";
        }
    },
});
