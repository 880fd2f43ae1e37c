import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const deliveryChannelKey = resourceRule({
    name: "config-delivery-channel-key",
    description:
        "A delivery channel encrypts what it writes with a KMS key of one's own. Snapshots of AWS Config describe every resource " +
        "of an account, which is the map that an intruder would draw.",
    severity: "medium",
    level: "mandatory",
    fix: "Set s3KmsKeyArn to the ARN of a customer managed key.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cfg/deliveryChannel:DeliveryChannel"],
    *check({ props }) {
        if (!isOwnKey(props.s3KmsKeyArn)) {
            yield "s3KmsKeyArn names no key of one's own";
        }
    },
});
