import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { DATABRICKS_ACCOUNTS } from "../shared/databricksAccounts";
import { accountOf, isLimited } from "../shared/allowances";
import { judgeStatements } from "../shared/policyDocument";

export const externalId = resourceRule({
    name: "iam-external-id",
    description:
        "A role that a third party assumes demands an external id. " +
        "The third party acts for all its customers, and another one of them could have it use this role.",
    severity: "high",
    level: "mandatory",
    fix: "Add the condition StringEquals on sts:ExternalId; for Databricks it is the id of the Databricks account.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
    framework: nist("IA-9", "Service Identification and Authentication"),
    types: ["aws:iam/role:Role"],
    params: {
        thirdParties: {
            type: "array",
            items: { type: "string" },
            description: "Ids of the AWS accounts of third parties. Those of Databricks always count among them.",
            default: [],
        },
    },
    check(resource, { params }) {
        const isThirdParty = (principal: string): boolean => {
            const account = accountOf(principal);
            return account !== undefined && [...DATABRICKS_ACCOUNTS, ...params.thirdParties].includes(account);
        };
        return judgeStatements(resource, (statement) =>
            statement.allows && statement.principals.some(isThirdParty) && !isLimited(statement, ["sts:externalid"])
                ? [`${statement.path} trusts a third party without an external id`]
                : [],
        );
    },
});
