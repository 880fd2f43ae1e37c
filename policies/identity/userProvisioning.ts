import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const userProvisioning = resourceRule({
    name: "identity-user-provisioning",
    description:
        "People come from the identity provider, not from a program. It is where they are switched off when they leave; a user " +
        "that a program makes stays until somebody thinks of the program.",
    severity: "medium",
    level: "advisory",
    fix: "Remove the resource and provision users by SCIM or automatic identity management.",
    url: "https://docs.databricks.com/aws/en/admin/users-groups/scim/",
    framework: sat("IA-2", "SCIM for user provisioning"),
    types: ["databricks:index/user:User"],
    *check({ props }) {
        // A user that is kept but switched off can do nothing.
        if (props.active ?? true) {
            yield "it is an active user that the program makes";
        }
    },
});
