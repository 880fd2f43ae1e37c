import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { DATABRICKS_ACCOUNTS } from "../shared/databricksAccounts";
import { accountOf, isAccount, isLimited } from "../shared/allowances";
import { judgeStatements, RESOURCE_POLICIES } from "../shared/policyDocument";

export const databricksPrincipal = resourceRule({
    name: "iam-databricks-principal",
    description:
        "Keys and buckets let in Databricks on behalf of one's own Databricks account only. " +
        "Its control plane has one AWS account for all customers; the tag of the session tells for whom it comes.",
    severity: "high",
    level: "mandatory",
    fix: "Add the condition StringEquals on aws:PrincipalTag/DatabricksAccountId with the id of the Databricks account.",
    url: "https://docs.databricks.com/aws/en/security/keys/configure-customer-managed-keys",
    framework: nist("IA-9", "Service Identification and Authentication"),
    types: RESOURCE_POLICIES,
    check(resource) {
        return judgeStatements(resource, (statement) => {
            const { path, allows, principals } = statement;
            const databricks = principals.some(
                (principal) => isAccount(principal) && DATABRICKS_ACCOUNTS.includes(accountOf(principal) ?? ""),
            );
            return allows && databricks && !isLimited(statement, ["aws:principaltag/databricksaccountid"])
                ? [`${path} lets in Databricks on behalf of every customer`]
                : [];
        });
    },
});
