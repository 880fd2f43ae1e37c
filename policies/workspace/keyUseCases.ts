import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { list } from "../core/values";

/** Where a workspace names its keys, and what each has to be registered for. */
const USES = {
    managedServicesCustomerManagedKeyId: "MANAGED_SERVICES",
    storageCustomerManagedKeyId: "STORAGE",
} as const;

export const keyUseCases = stackRule({
    name: "workspace-key-use-cases",
    description:
        "The keys of a workspace are registered for what the workspace uses them for. A key that is not is refused when the " +
        "workspace is made, which is an hour into the deployment.",
    severity: "medium",
    level: "mandatory",
    fix: "List MANAGED_SERVICES or STORAGE in the useCases of the MwsCustomerManagedKeys, as the workspace uses it.",
    url: "https://docs.databricks.com/aws/en/security/keys/configure-customer-managed-keys",
    framework: sat("DP-3", "Customer-managed keys for managed services and workspace storage"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check(workspace, { stack }) {
        for (const [property, use] of Object.entries(USES)) {
            const type = "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys";
            for (const key of stack.sources(workspace, property, type)) {
                if (!list(key.props.useCases).includes(use)) {
                    yield `${property} is "${key.name}", whose useCases lack ${use}`;
                }
            }
        }
    },
});
