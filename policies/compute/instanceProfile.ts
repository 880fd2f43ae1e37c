import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const instanceProfile = resourceRule({
    name: "compute-instance-profile",
    description:
        "Clusters and pools have no instance profile. All code on a cluster can use its role, whoever runs it: what the role " +
        "reads, no grant of Unity Catalog restricts and no lineage shows.",
    severity: "medium",
    level: "advisory",
    fix: "Remove instanceProfileArn; use external locations for S3 and service credentials for other services of AWS.",
    url: "https://docs.databricks.com/aws/en/connect/storage/tutorial-s3-instance-profile",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: [...COMPUTE_TYPES, "databricks:index/instancePool:InstancePool"],
    *check(resource) {
        const places =
            resource.type === "databricks:index/instancePool:InstancePool"
                ? [{ at: "", spec: resource.props }]
                : clustersOf(resource);
        for (const { at, spec } of places) {
            if (isSet(spec.awsAttributes ?? {}, "instanceProfileArn")) {
                yield `${at}awsAttributes.instanceProfileArn is set`;
            }
        }
    },
});
