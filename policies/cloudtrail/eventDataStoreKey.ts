import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const eventDataStoreKey = resourceRule({
    name: "cloudtrail-event-data-store-key",
    description:
        "An event data store encrypts its events with a KMS key of one's own. The key cannot be changed afterwards, and with a " +
        "key of AWS nobody can say apart from CloudTrail's own permissions who may read the audit log.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to a customer managed key, preferably a multi-region one.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cloudtrail/eventDataStore:EventDataStore"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
