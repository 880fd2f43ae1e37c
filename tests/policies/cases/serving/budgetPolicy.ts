import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SERVING = "databricks:index/modelServing:ModelServing";
const DATABASE = "databricks:index/databaseInstance:DatabaseInstance";
const PROBLEM = "it has no budget policy";

export const cases: RuleCases = {
    passing: {
        "an endpoint": passes(resource(SERVING, { budgetPolicyId: "1234-abcd" })),
        "a database": passes(resource(DATABASE, { usagePolicyId: "1234-abcd" })),
    },
    violating: {
        "an app": fails(PROBLEM, resource("databricks:index/app:App", { name: "portal" })),
        "a search endpoint": fails(
            PROBLEM,
            resource("databricks:index/vectorSearchEndpoint:VectorSearchEndpoint", { endpointType: "STANDARD" }),
        ),
        "null for a policy": fails(PROBLEM, resource(SERVING, { budgetPolicyId: null })),
    },
    unknown: {
        "a policy that is not known yet: that it is given is": passes(resource(SERVING, { budgetPolicyId: UNKNOWN })),
    },
    absent: { none: fails(PROBLEM, resource(DATABASE, {})) },
};
