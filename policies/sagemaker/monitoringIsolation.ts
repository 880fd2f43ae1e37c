import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { MONITORING_TYPES, monitoringJobOf } from "../shared/monitoringJobs";

export const monitoringIsolation = resourceRule({
    name: "sagemaker-monitoring-isolation",
    description:
        "Monitoring jobs of SageMaker are isolated from the network. They read what was asked of a model and what " +
        "it answered; isolated, their containers can send none of it away.",
    severity: "medium",
    level: "mandatory",
    fix: "Set networkConfig.enableNetworkIsolation of the job definition to true.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html",
    framework: fsbp("SageMaker.14", "SageMaker monitoring schedules should have network isolation enabled"),
    types: MONITORING_TYPES,
    *check(resource) {
        const job = monitoringJobOf(resource);
        if (job !== undefined && job.network?.enableNetworkIsolation !== true) {
            yield `${job.at}networkConfig.enableNetworkIsolation is not true`;
        }
    },
});
