import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { SERVING_TYPES } from "../shared/servingEndpoints";

export const usageTracking = resourceRule({
    name: "serving-usage-tracking",
    description:
        "A serving endpoint records who uses it how much. Without the record the bill has one sum for all, and nobody can say " +
        "whose calls a rise comes from.",
    severity: "low",
    level: "advisory",
    fix: "Set aiGateway.usageTrackingConfig.enabled to true.",
    url: "https://docs.databricks.com/aws/en/ai-gateway/configure-ai-gateway-endpoints",
    framework: sat("INFO-29", "Streamline the usage and management of various large language model(LLM) providers"),
    types: SERVING_TYPES,
    *check({ props }) {
        if (props.aiGateway?.usageTrackingConfig?.enabled !== true) {
            yield "aiGateway.usageTrackingConfig.enabled is not true";
        }
    },
    remediate: () => ({ aiGateway: { usageTrackingConfig: { enabled: true } } }),
});
