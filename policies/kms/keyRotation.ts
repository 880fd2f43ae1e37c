import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const keyRotation = resourceRule({
    name: "kms-key-rotation",
    description:
        "A symmetric KMS key rotates its key material. Rotation bounds how much is encrypted with one secret and needs no change " +
        "elsewhere: the key's id stays, and what is older can still be decrypted.",
    severity: "medium",
    level: "mandatory",
    fix: "Set enableKeyRotation to true.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
    framework: cis("3.6", "Ensure rotation for customer-created symmetric CMKs is enabled"),
    types: ["aws:kms/key:Key"],
    *check({ props }) {
        const asymmetric = (props.customerMasterKeySpec ?? "SYMMETRIC_DEFAULT") !== "SYMMETRIC_DEFAULT";
        // KMS can rotate only material that it made itself.
        const external = isSet(props, "customKeyStoreId") || isSet(props, "xksKeyId");
        if (!asymmetric && !external && props.enableKeyRotation !== true) {
            yield "enableKeyRotation is not true";
        }
    },
    remediate: () => ({ enableKeyRotation: true }),
});
