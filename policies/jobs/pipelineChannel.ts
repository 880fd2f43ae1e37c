import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const pipelineChannel = resourceRule({
    name: "jobs-pipeline-channel",
    description:
        "A pipeline runs on the current release channel. The preview channel gets each runtime first, to find out what it breaks; " +
        "that belongs into a pipeline that nobody depends on.",
    severity: "low",
    level: "advisory",
    fix: "Set channel to CURRENT, or leave it out.",
    url: "https://docs.databricks.com/aws/en/ldp/configure-pipeline",
    framework: wellArchitected("OPS06-BP01", "Plan for unsuccessful changes"),
    types: ["databricks:index/pipeline:Pipeline"],
    *check({ props }) {
        // CURRENT by default.
        if (text(props.channel).toUpperCase() === "PREVIEW") {
            yield "channel is not the current one";
        }
    },
});
