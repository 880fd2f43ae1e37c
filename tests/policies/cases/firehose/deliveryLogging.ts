import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const STREAM = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
const cloudwatchLoggingOptions = { enabled: true, logGroupName: "/lake/delivery", logStreamName: "bronze" };

export const cases: RuleCases = {
    passing: {
        "logs of a bucket": passes(
            resource(STREAM, { extendedS3Configuration: { bucketArn: UNKNOWN, cloudwatchLoggingOptions } }),
        ),
    },
    violating: {
        "no logs of a bucket": fails(
            "extendedS3Configuration.cloudwatchLoggingOptions.enabled is not true",
            resource(STREAM, { extendedS3Configuration: { cloudwatchLoggingOptions: { enabled: false } } }),
        ),
        "no logs of tables": fails(
            "icebergConfiguration.cloudwatchLoggingOptions.enabled is not true",
            resource(STREAM, { icebergConfiguration: { catalogArn: UNKNOWN } }),
        ),
    },
    unknown: {
        "the destination": undecided("redshiftConfiguration", resource(STREAM, { redshiftConfiguration: UNKNOWN })),
        "the setting": undecided(
            "extendedS3Configuration.cloudwatchLoggingOptions.enabled",
            resource(STREAM, { extendedS3Configuration: { cloudwatchLoggingOptions: { enabled: UNKNOWN } } }),
        ),
    },
    absent: {
        "no destination, which AWS refuses": passes(resource(STREAM, {})),
        "no logs": fails(
            "splunkConfiguration.cloudwatchLoggingOptions.enabled is not true",
            resource(STREAM, { splunkConfiguration: {} }),
        ),
    },
};
