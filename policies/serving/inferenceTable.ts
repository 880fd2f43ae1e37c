import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { SERVING_TYPES } from "../shared/servingEndpoints";

export const inferenceTable = resourceRule({
    name: "serving-inference-table",
    description:
        "A serving endpoint keeps its requests and answers in an inference table. What a model was asked and said is what an " +
        "investigation, and a test whether it has grown worse, begins with.",
    severity: "medium",
    level: "advisory",
    fix: "Set aiGateway.inferenceTableConfig.enabled to true, with catalogName and schemaName.",
    url: "https://docs.databricks.com/aws/en/ai-gateway/inference-tables",
    framework: nist("AU-2", "Event Logging"),
    types: SERVING_TYPES,
    *check({ type, props }) {
        const capture =
            type === "databricks:index/modelServing:ModelServing"
                ? props.config?.autoCaptureConfig?.enabled
                : undefined;
        if (props.aiGateway?.inferenceTableConfig?.enabled !== true && capture !== true) {
            yield "aiGateway.inferenceTableConfig.enabled is not true";
        }
    },
});
