import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const customerManagedKeys = resourceRule({
    name: "workspace-customer-managed-keys",
    description:
        "A workspace encrypts managed services and its storage with keys of one's own. Notebooks, queries, secrets and the root " +
        "bucket can then be taken out of reach by revoking a key. A serverless workspace has no storage of its own.",
    severity: "high",
    level: "mandatory",
    fix: "Set managedServicesCustomerManagedKeyId and storageCustomerManagedKeyId to those of MwsCustomerManagedKeys.",
    url: "https://docs.databricks.com/aws/en/security/keys/customer-managed-keys",
    framework: sat("DP-3", "Customer-managed keys for managed services and workspace storage"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check({ props }) {
        if (!isSet(props, "managedServicesCustomerManagedKeyId")) {
            yield "managedServicesCustomerManagedKeyId is not set";
        }
        if (!isSet(props, "storageCustomerManagedKeyId") && props.computeMode !== "SERVERLESS") {
            yield "storageCustomerManagedKeyId is not set";
        }
    },
});
