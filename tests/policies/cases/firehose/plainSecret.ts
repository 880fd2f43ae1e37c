import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const STREAM = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

export const cases: RuleCases = {
    passing: {
        "a secret": passes(
            resource(STREAM, {
                redshiftConfiguration: { secretsManagerConfiguration: { enabled: true, secretArn: UNKNOWN } },
            }),
        ),
        "a bucket, which takes none": passes(resource(STREAM, { extendedS3Configuration: { bucketArn: UNKNOWN } })),
    },
    violating: {
        "a password of Redshift": fails(
            "redshiftConfiguration.password is set",
            resource(STREAM, { redshiftConfiguration: { username: "loader", password: UNKNOWN } }),
        ),
        "a key of an address": fails(
            "httpEndpointConfiguration.accessKey is set",
            resource(STREAM, { httpEndpointConfiguration: { accessKey: "correct-horse" } }),
        ),
        "a token of Splunk": fails(
            "splunkConfiguration.hecToken is set",
            resource(STREAM, { splunkConfiguration: { hecToken: "correct-horse" } }),
        ),
    },
    unknown: {
        "the destination": undecided("snowflakeConfiguration", resource(STREAM, { snowflakeConfiguration: UNKNOWN })),
    },
    absent: { "no destination": passes(resource(STREAM, {})) },
};
