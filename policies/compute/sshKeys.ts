import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const sshKeys = resourceRule({
    name: "compute-ssh-keys",
    description:
        "Nobody can log in to the nodes of a cluster over SSH. Whoever does is root, sees the data and the credentials of all who " +
        "work on the cluster, and appears in no audit log of the workspace.",
    severity: "high",
    level: "mandatory",
    fix: "Remove sshPublicKeys; use the web terminal, which asks for a user of the workspace.",
    url: "https://docs.databricks.com/aws/en/compute/configure",
    framework: sat("NS-1", "Public keys for all-purpose clusters"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            if (list(spec.sshPublicKeys).length > 0) {
                yield `${at}sshPublicKeys lets somebody in`;
            }
        }
    },
});
