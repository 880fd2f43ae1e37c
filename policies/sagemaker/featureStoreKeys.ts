import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const featureStoreKeys = resourceRule({
    name: "sagemaker-feature-store-keys",
    description:
        "Both stores of a feature group are encrypted with a KMS key of one's own. Features are data about " +
        "customers in its most useful form; only such a key lets their use be granted and revoked apart.",
    severity: "medium",
    level: "mandatory",
    fix:
        "Set kmsKeyId of onlineStoreConfig.securityConfig and of offlineStoreConfig.s3StorageConfig to a customer " +
        "managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sagemaker/featureGroup:FeatureGroup"],
    *check({ props }) {
        const { onlineStoreConfig: online, offlineStoreConfig: offline } = props;
        const isOnline = isSet(props, "onlineStoreConfig") && online?.enableOnlineStore !== false;
        if (isOnline && !isOwnKey(online?.securityConfig?.kmsKeyId)) {
            yield "onlineStoreConfig.securityConfig.kmsKeyId names no key of one's own";
        }
        if (isSet(props, "offlineStoreConfig") && !isOwnKey(offline?.s3StorageConfig?.kmsKeyId)) {
            yield "offlineStoreConfig.s3StorageConfig.kmsKeyId names no key of one's own";
        }
    },
});
