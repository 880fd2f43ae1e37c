import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "cloudtrail-encryption-key",
    description:
        "A trail encrypts its log files with a KMS key of one's own. Reading the logs then takes leave to use the key as well, " +
        "so that access to the bucket alone gives nothing away.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to the ARN of a customer managed key whose policy lets CloudTrail encrypt with it.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html",
    framework: fsbp("CloudTrail.2", "CloudTrail should have encryption at-rest enabled"),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
