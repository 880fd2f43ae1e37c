import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const personalPermission = resourceRule({
    name: "identity-personal-permission",
    description:
        "Permissions are given to groups and service principals, not to people. A person's permission outlives their job in the " +
        "team, and no review of groups shows it.",
    severity: "low",
    level: "advisory",
    fix: "Name a groupName in place of the userName, and add the person to the group.",
    url: "https://docs.databricks.com/aws/en/security/auth/access-control/",
    framework: nist("AC-2", "Account Management"),
    types: ["databricks:index/permissions:Permissions"],
    *check({ props }) {
        for (const [index, entry] of list(props.accessControls).entries()) {
            if (isSet(entry ?? {}, "userName")) {
                yield `accessControls[${index}] is for one person`;
            }
        }
    },
});
