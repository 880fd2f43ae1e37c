import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const locationEncryption = resourceRule({
    name: "unity-location-encryption",
    description:
        "An external location does not ask for weaker encryption than that of its bucket. What a request asks for wins over the " +
        "default of the bucket, so that files get the key of S3 in place of one's own.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove encryptionDetails, or set algorithm to AWS_SSE_KMS and awsKmsKeyArn to the key of the bucket.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/s3/s3-external-location-manual",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["databricks:index/externalLocation:ExternalLocation"],
    *check({ props }) {
        const details = props.encryptionDetails?.sseEncryptionDetails;
        // Without any, the default encryption of the bucket holds.
        if (details === undefined || details === null) {
            return;
        }
        const at = "encryptionDetails.sseEncryptionDetails";
        if (!/^(AWS_)?SSE[_-]KMS$/i.test(text(details.algorithm))) {
            yield `${at}.algorithm does not use a key of AWS KMS`;
        } else if (!isSet(details, "awsKmsKeyArn")) {
            yield `${at}.awsKmsKeyArn is not set`;
        }
    },
});
