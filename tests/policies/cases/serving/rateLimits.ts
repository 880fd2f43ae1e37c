import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";
const THROUGHPUT = "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput";
const PROBLEM = "aiGateway.rateLimits is empty";
const limit = { calls: 100, key: "user", renewalPeriod: "minute" };
const config = { servedEntities: [{ externalModel: { name: "gpt", provider: "any", task: "llm/v1/chat" } }] };

export const cases: RuleCases = {
    passing: {
        "a limit": passes(resource(TYPE, { config, aiGateway: { rateLimits: [limit] } })),
        "a limit of the older form": passes(resource(TYPE, { config, rateLimits: [limit] })),
        "a model of one's own": passes(
            resource(TYPE, { config: { servedEntities: [{ entityName: "ml.churn.model" }] } }),
        ),
    },
    violating: {
        "an external model": fails(PROBLEM, resource(TYPE, { config, aiGateway: { rateLimits: [] } })),
        "units of capacity": fails(PROBLEM, resource(THROUGHPUT, {})),
    },
    unknown: {
        "the limits": undecided("aiGateway.rateLimits", resource(TYPE, { config, aiGateway: { rateLimits: UNKNOWN } })),
        "what is served": undecided("config", resource(TYPE, { config: UNKNOWN })),
    },
    absent: { "no limits": fails(PROBLEM, resource(TYPE, { config })), "nothing served": passes(resource(TYPE, {})) },
};
