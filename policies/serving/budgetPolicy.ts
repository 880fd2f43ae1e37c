import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { SERVING_TYPES } from "../shared/servingEndpoints";

export const budgetPolicy = resourceRule({
    name: "serving-budget-policy",
    description:
        "Serving endpoints, apps, databases and search endpoints have a budget policy. All of them are serverless, and run and are " +
        "paid for day and night: only the tags of the policy tell on the bill whose they are.",
    severity: "medium",
    level: "advisory",
    fix: "Set budgetPolicyId (usagePolicyId of a database) to the policyId of a BudgetPolicy with the tags of the workload.",
    url: "https://docs.databricks.com/aws/en/admin/usage/budget-policies",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: [
        ...SERVING_TYPES,
        "databricks:index/aiSearchEndpoint:AiSearchEndpoint",
        "databricks:index/app:App",
        "databricks:index/databaseInstance:DatabaseInstance",
        "databricks:index/vectorSearchEndpoint:VectorSearchEndpoint",
    ],
    *check({ props }) {
        if (!isSet(props, "budgetPolicyId") && !isSet(props, "usagePolicyId")) {
            yield "it has no budget policy";
        }
    },
});
