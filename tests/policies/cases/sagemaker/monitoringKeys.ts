import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const QUALITY = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const SCHEDULE = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";
const AT = "monitoringScheduleConfig.monitoringJobDefinition.";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const VOLUME = "jobResources.clusterConfig.volumeKmsKeyId names no key of one's own";
const OUTPUT = "dataQualityJobOutputConfig.kmsKeyId names no key of one's own";
const jobResources = { clusterConfig: { volumeKmsKeyId: KEY } };

export const cases: RuleCases = {
    passing: {
        "keys of one's own": passes(resource(QUALITY, { jobResources, dataQualityJobOutputConfig: { kmsKeyId: KEY } })),
        "keys of one's own within a schedule": passes(
            resource(SCHEDULE, {
                monitoringScheduleConfig: {
                    monitoringJobDefinition: {
                        monitoringResources: jobResources,
                        monitoringOutputConfig: { kmsKeyId: KEY },
                    },
                },
            }),
        ),
    },
    violating: {
        "the key of AWS for results": fails(
            OUTPUT,
            resource(QUALITY, { jobResources, dataQualityJobOutputConfig: { kmsKeyId: "alias/aws/s3" } }),
        ),
        "no keys within a schedule": fails(
            [
                `${AT}monitoringResources.clusterConfig.volumeKmsKeyId names no key of one's own`,
                `${AT}monitoringOutputConfig.kmsKeyId names no key of one's own`,
            ],
            resource(SCHEDULE, { monitoringScheduleConfig: { monitoringJobDefinition: {} } }),
        ),
    },
    unknown: {
        "the key of the volume": undecided(
            "jobResources.clusterConfig.volumeKmsKeyId",
            resource(QUALITY, { jobResources: { clusterConfig: { volumeKmsKeyId: UNKNOWN } } }),
        ),
    },
    absent: { "no keys": fails([VOLUME, OUTPUT], resource(QUALITY, {})) },
};
