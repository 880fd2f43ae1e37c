import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { isEveryone } from "../shared/principals";

export const tokenPermission = resourceRule({
    name: "identity-token-permission",
    description:
        "Not everyone may make personal access tokens or sign in with a password. Such a credential passes for its owner wherever " +
        "it is copied to, without the second factor and the checks of the identity provider.",
    severity: "high",
    level: "mandatory",
    fix: "Give CAN_USE to a group of those who have no other way, and let everyone else sign in with OAuth.",
    url: "https://docs.databricks.com/aws/en/admin/access-control/tokens",
    framework: sat("IA-8", "PAT token creation restricted to admins"),
    types: ["databricks:index/permissions:Permissions"],
    *check({ props }) {
        const isAboutCredentials = ["tokens", "passwords"].includes(text(props.authorization));
        for (const [index, entry] of isAboutCredentials ? list(props.accessControls).entries() : []) {
            if (isEveryone(entry?.groupName)) {
                yield `accessControls[${index}] is for everyone`;
            }
        }
    },
});
