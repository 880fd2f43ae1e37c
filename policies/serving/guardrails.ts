import { sat } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { isSet } from "../core/values";
import { servesLanguageModel, SERVING_TYPES } from "../shared/servingEndpoints";

export const guardrails = resourceRule({
    name: "serving-guardrails",
    description:
        "An endpoint of a language model looks for personal data and unsafe content. What people paste into a question goes to the " +
        "provider of the model; what comes back goes to whoever asked.",
    severity: "medium",
    level: "advisory",
    fix: "Set pii and safety in aiGateway.guardrails.input and .output.",
    url: "https://docs.databricks.com/aws/en/ai-gateway/configure-ai-gateway-endpoints",
    framework: sat("INFO-29", "Streamline the usage and management of various large language model(LLM) providers"),
    types: SERVING_TYPES,
    *check(resource) {
        for (const side of servesLanguageModel(resource) ? (["input", "output"] as const) : []) {
            yield* problemsOf(`aiGateway.guardrails.${side}`, resource.props.aiGateway?.guardrails?.[side] ?? {});
        }
    },
});

function* problemsOf(at: string, filter: { readonly safety?: boolean | null | undefined }): Iterable<Problem> {
    if (!isSet(filter, "pii")) {
        yield `${at}.pii is not set`;
    }
    if (filter.safety !== true) {
        yield `${at}.safety is not true`;
    }
}
