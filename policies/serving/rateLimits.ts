import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { servesLanguageModel, SERVING_TYPES } from "../shared/servingEndpoints";

export const rateLimits = resourceRule({
    name: "serving-rate-limits",
    description:
        "An endpoint of a language model limits how often it is called. Each call is paid for: a loop in a notebook or a copied " +
        "token costs without end, and takes the capacity from everyone else.",
    severity: "medium",
    level: "mandatory",
    fix: "Add to aiGateway.rateLimits a limit of calls or tokens per user or for the endpoint.",
    url: "https://docs.databricks.com/aws/en/ai-gateway/configure-ai-gateway-endpoints",
    framework: sat("NS-7", "Secure model serving endpoints"),
    types: SERVING_TYPES,
    *check(resource) {
        const { type, props } = resource;
        const legacy = type === "databricks:index/modelServing:ModelServing" ? list(props.rateLimits) : [];
        if (servesLanguageModel(resource) && legacy.length + list(props.aiGateway?.rateLimits).length === 0) {
            yield "aiGateway.rateLimits is empty";
        }
    },
});
