import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { GRANT_TYPES, grantsOf } from "../shared/unityGrants";
import { isEveryone } from "../shared/principals";

export const everyoneGrants = resourceRule({
    name: "unity-everyone-grants",
    description:
        "Everyone in the account is granted no more than to see what there is. The group has every user and service principal of " +
        "every workspace in it, also those who come tomorrow; what it may read is public.",
    severity: "high",
    level: "mandatory",
    fix: "Grant to a group of those who need it; to account users at most BROWSE.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/best-practices",
    framework: nist("AC-6", "Least Privilege"),
    types: GRANT_TYPES,
    params: {
        allowed: {
            type: "array",
            items: { type: "string" },
            description: "The privileges that everyone may have.",
            default: ["BROWSE"],
        },
    },
    *check(resource, { params }) {
        for (const grant of grantsOf(resource)) {
            if (isEveryone(grant.principal) && grant.privileges.some((one) => !params.allowed.includes(one))) {
                yield `${grant.at}privileges are for everyone`;
            }
        }
    },
});
