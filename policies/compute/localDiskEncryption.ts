import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const localDiskEncryption = resourceRule({
    name: "compute-local-disk-encryption",
    description:
        "A cluster encrypts the disks that are attached to its instances. Shuffle data and caches lie there in clear otherwise; " +
        "the customer managed key of the workspace covers the volumes only that are made for the cluster.",
    severity: "low",
    level: "advisory",
    fix: "Set enableLocalDiskEncryption to true.",
    url: "https://docs.databricks.com/aws/en/compute/configure#local-disk-encryption",
    framework: sat("DP-2", "Cluster instance disk encryption"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            if (spec.enableLocalDiskEncryption !== true) {
                yield `${at}enableLocalDiskEncryption is not true`;
            }
        }
    },
    // Within a job or a pipeline, a cluster is one of a list.
    remediate: ({ type }) =>
        type === "databricks:index/cluster:Cluster" ? { enableLocalDiskEncryption: true } : undefined,
});
