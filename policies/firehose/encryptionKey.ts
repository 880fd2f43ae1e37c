import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

/** Sources that keep and encrypt the records themselves, for which Firehose refuses to do it. */
const SOURCES = ["kinesisSourceConfiguration", "mskSourceConfiguration"];

export const encryptionKey = resourceRule({
    name: "firehose-encryption-key",
    description:
        "A delivery stream that is written to directly encrypts its records with a KMS key of one's own. By default they wait " +
        "for their delivery in the clear.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set serverSideEncryption with enabled true, keyType "CUSTOMER_MANAGED_CMK" and keyArn.',
    url: "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html",
    framework: fsbp("DataFirehose.1", "Firehose delivery streams should be encrypted at rest"),
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    *check({ props }) {
        if (SOURCES.some((source) => isSet(props, source))) {
            return;
        }
        const encryption = props.serverSideEncryption ?? {};
        if (encryption.enabled !== true) {
            yield "serverSideEncryption.enabled is not true";
        } else if (encryption.keyType !== "CUSTOMER_MANAGED_CMK" || !isOwnKey(encryption.keyArn)) {
            yield "serverSideEncryption names no key of one's own";
        }
    },
});
