import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const accountAdmin = resourceRule({
    name: "identity-account-admin",
    description:
        "No person is made an account admin by a program. Such an admin can give themselves everything in every workspace; who is " +
        "one for how long is decided where accesses are reviewed.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the role, and give it in the account console, or to a group whose membership is granted for a time.",
    url: "https://docs.databricks.com/aws/en/admin/admin-concepts",
    framework: sat("INFO-6", "Number of admins"),
    types: [
        "databricks:index/groupRole:GroupRole",
        "databricks:index/servicePrincipalRole:ServicePrincipalRole",
        "databricks:index/userRole:UserRole",
    ],
    *check({ type, props }) {
        if (props.role === "account_admin") {
            const problem = "role makes it an admin of the account";
            // A deployment needs the role, and a group may be one that nobody is in for long.
            yield type === "databricks:index/userRole:UserRole" ? problem : { advisory: problem };
        }
    },
});
