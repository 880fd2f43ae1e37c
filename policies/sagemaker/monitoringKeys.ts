import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { MONITORING_TYPES, monitoringJobOf } from "../shared/monitoringJobs";
import { isOwnKey } from "../shared/ownKey";

export const monitoringKeys = resourceRule({
    name: "sagemaker-monitoring-keys",
    description:
        "Volumes and results of a monitoring job are encrypted with a KMS key of one's own. Both hold what was " +
        "asked of a model and what it answered.",
    severity: "medium",
    level: "mandatory",
    fix: "Set volumeKmsKeyId of the cluster and kmsKeyId of the output configuration to a customer managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: MONITORING_TYPES,
    *check(resource) {
        const job = monitoringJobOf(resource);
        if (job !== undefined && !isOwnKey(job.cluster?.volumeKmsKeyId)) {
            yield `${job.at}${job.clusterAt}.volumeKmsKeyId names no key of one's own`;
        }
        if (job !== undefined && !isOwnKey(job.output?.kmsKeyId)) {
            yield `${job.at}${job.outputAt}.kmsKeyId names no key of one's own`;
        }
    },
});
