import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const clusterLogs = resourceRule({
    name: "compute-cluster-logs",
    description:
        "A cluster delivers its logs to a volume or to a bucket that encrypts them. They go with the cluster otherwise, and with " +
        "them what happened on it; on DBFS anyone in the workspace reads and changes them.",
    severity: "low",
    level: "advisory",
    fix: "Set clusterLogConf.volumes.destination, or clusterLogConf.s3 with enableEncryption.",
    url: "https://docs.databricks.com/aws/en/compute/configure#compute-log-delivery",
    framework: sat("GOV-8", "All-purpose cluster log configuration"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            const logs = spec.clusterLogConf ?? {};
            if (!isSet(logs, "volumes") && !isSet(logs, "s3")) {
                yield `${at}clusterLogConf names neither a volume nor a bucket`;
            } else if (!isSet(logs, "volumes") && logs.s3?.enableEncryption !== true) {
                yield `${at}clusterLogConf.s3.enableEncryption is not true`;
            }
        }
    },
});
