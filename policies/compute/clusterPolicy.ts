import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const clusterPolicy = resourceRule({
    name: "compute-cluster-policy",
    description:
        "Every cluster, also that of a job, is made under a cluster policy. The policy holds when somebody edits the cluster in " +
        "the workspace, where no program and no policy pack looks.",
    severity: "medium",
    level: "mandatory",
    fix: "Set policyId to the id of a ClusterPolicy.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policies",
    framework: sat("GOV-1", "Cluster policies consistently applied"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            if (!isSet(spec, "policyId")) {
                yield `${at}policyId is not set`;
            }
        }
    },
});
