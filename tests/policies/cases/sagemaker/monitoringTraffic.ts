import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const QUALITY = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const SCHEDULE = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";
const AT = "monitoringScheduleConfig.monitoringJobDefinition.";

const PLAIN = "networkConfig.enableInterContainerTrafficEncryption is not true";
const networkConfig = { enableInterContainerTrafficEncryption: true };
const jobs = (instanceCount: number): { jobResources: { clusterConfig: { instanceCount: number } } } => ({
    jobResources: { clusterConfig: { instanceCount } },
});

export const cases: RuleCases = {
    passing: {
        "a job definition": passes(resource(QUALITY, { networkConfig, ...jobs(3) })),
        "a job on a single instance": passes(resource(QUALITY, jobs(1))),
        "a job within a schedule": passes(
            resource(SCHEDULE, { monitoringScheduleConfig: { monitoringJobDefinition: { networkConfig } } }),
        ),
    },
    violating: {
        "in the clear": fails(
            PLAIN,
            resource(QUALITY, { networkConfig: { enableInterContainerTrafficEncryption: false }, ...jobs(2) }),
        ),
        "within a schedule": fails(
            `${AT}${PLAIN}`,
            resource(SCHEDULE, {
                monitoringScheduleConfig: {
                    monitoringJobDefinition: { monitoringResources: { clusterConfig: { instanceCount: 2 } } },
                },
            }),
        ),
    },
    unknown: {
        "whether it does": undecided(
            "networkConfig.enableInterContainerTrafficEncryption",
            resource(QUALITY, { networkConfig: { enableInterContainerTrafficEncryption: UNKNOWN }, ...jobs(2) }),
        ),
    },
    absent: { "no network configuration": fails(PLAIN, resource(QUALITY, jobs(2))) },
};
