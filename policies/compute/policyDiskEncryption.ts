import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { choices, elementsOf } from "../shared/clusterPolicies";

export const policyDiskEncryption = resourceRule({
    name: "compute-policy-disk-encryption",
    description:
        "A cluster policy turns on the encryption of local disks. What somebody computes on a cluster that they made in the " +
        "workspace lies on disks of the instances in clear otherwise.",
    severity: "low",
    level: "advisory",
    fix: "Add enable_local_disk_encryption to the definition, fixed to true.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policy-definition",
    framework: sat("DP-2", "Cluster instance disk encryption"),
    types: ["databricks:index/clusterPolicy:ClusterPolicy"],
    *check({ props }) {
        const elements = elementsOf(props);
        if (elements !== undefined) {
            const allowed = choices(elements["enable_local_disk_encryption"]) ?? [false];
            if (!allowed.every((value) => value === true || value === "true")) {
                yield "definition does not fix enable_local_disk_encryption to be on";
            }
        }
    },
});
