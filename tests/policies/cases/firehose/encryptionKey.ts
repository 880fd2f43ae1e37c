import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const STREAM = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
const PLAIN = "serverSideEncryption.enabled is not true";
const NOT_OWN = "serverSideEncryption names no key of one's own";

const ofKeys = ownKeyCases("serverSideEncryption.keyArn", NOT_OWN, (keyArn) =>
    resource(STREAM, { serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn } }),
);

export const cases: RuleCases = {
    ...ofKeys,
    passing: {
        ...ofKeys.passing,
        "a stream that keeps the records itself": passes(resource(STREAM, { kinesisSourceConfiguration: {} })),
        "a topic of Kafka": passes(resource(STREAM, { mskSourceConfiguration: {} })),
    },
    violating: {
        ...ofKeys.violating,
        "no encryption": fails(PLAIN, resource(STREAM, { serverSideEncryption: { enabled: false } })),
        "the key of Firehose": fails(NOT_OWN, resource(STREAM, { serverSideEncryption: { enabled: true } })),
    },
    unknown: {
        ...ofKeys.unknown,
        "the encryption": undecided("serverSideEncryption", resource(STREAM, { serverSideEncryption: UNKNOWN })),
    },
    absent: { ...ofKeys.absent, "the encryption: there is none": fails(PLAIN, resource(STREAM, {})) },
};
