import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { MONITORING_TYPES, monitoringJobOf } from "../shared/monitoringJobs";

export const monitoringTraffic = resourceRule({
    name: "sagemaker-monitoring-traffic",
    description:
        "The containers of a monitoring job encrypt what they send to each other. They exchange captured requests " +
        "in the clear otherwise.",
    severity: "medium",
    level: "mandatory",
    fix: "Set networkConfig.enableInterContainerTrafficEncryption of the job definition to true.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html",
    framework: fsbp(
        "SageMaker.9",
        "SageMaker data quality job definitions should have inter-container traffic encryption enabled",
    ),
    types: MONITORING_TYPES,
    *check(resource) {
        const job = monitoringJobOf(resource);
        // What a single instance sends to itself does not leave it.
        const distributed = job !== undefined && job.cluster?.instanceCount !== 1;
        if (distributed && job.network?.enableInterContainerTrafficEncryption !== true) {
            yield `${job.at}networkConfig.enableInterContainerTrafficEncryption is not true`;
        }
    },
});
