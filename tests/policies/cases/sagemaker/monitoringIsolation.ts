import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const QUALITY = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const SCHEDULE = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";
const AT = "monitoringScheduleConfig.monitoringJobDefinition.";

const OPEN = "networkConfig.enableNetworkIsolation is not true";
const schedule = (monitoringJobDefinition: object): ReturnType<typeof resource> =>
    resource(SCHEDULE, { monitoringScheduleConfig: { monitoringJobDefinition } });

export const cases: RuleCases = {
    passing: {
        "a job definition": passes(resource(QUALITY, { networkConfig: { enableNetworkIsolation: true } })),
        "a job within a schedule": passes(schedule({ networkConfig: { enableNetworkIsolation: true } })),
        "a schedule that names its job": passes(
            resource(SCHEDULE, { monitoringScheduleConfig: { monitoringJobDefinitionName: "drift" } }),
        ),
    },
    violating: {
        "a job definition": fails(OPEN, resource(QUALITY, { networkConfig: { enableNetworkIsolation: false } })),
        "a job within a schedule": fails(`${AT}${OPEN}`, schedule({ networkConfig: {} })),
    },
    unknown: {
        "whether it is": undecided(
            "networkConfig.enableNetworkIsolation",
            resource(QUALITY, { networkConfig: { enableNetworkIsolation: UNKNOWN } }),
        ),
    },
    absent: {
        "no network configuration": fails(OPEN, resource(QUALITY, {})),
        "no schedule": passes(resource(SCHEDULE, {})),
    },
};
