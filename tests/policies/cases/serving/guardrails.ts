import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";
const config = { servedEntities: [{ externalModel: { name: "gpt", provider: "any", task: "llm/v1/chat" } }] };
const filter = { pii: { behavior: "MASK" }, safety: true };
const at = "aiGateway.guardrails";

export const cases: RuleCases = {
    passing: {
        "both sides": passes(resource(TYPE, { config, aiGateway: { guardrails: { input: filter, output: filter } } })),
        "a model of one's own": passes(
            resource(TYPE, { config: { servedEntities: [{ entityName: "ml.churn.model" }] } }),
        ),
    },
    violating: {
        "questions only": fails(
            [`${at}.output.pii is not set`, `${at}.output.safety is not true`],
            resource(TYPE, { config, aiGateway: { guardrails: { input: filter } } }),
        ),
        "unsafe content": fails(
            `${at}.input.safety is not true`,
            resource("databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput", {
                aiGateway: { guardrails: { input: { ...filter, safety: false }, output: filter } },
            }),
        ),
    },
    unknown: {
        "the filters": undecided(at, resource(TYPE, { config, aiGateway: { guardrails: UNKNOWN } })),
    },
    absent: {
        "none by default": fails(
            [
                `${at}.input.pii is not set`,
                `${at}.input.safety is not true`,
                `${at}.output.pii is not set`,
                `${at}.output.safety is not true`,
            ],
            resource(TYPE, { config }),
        ),
    },
};
