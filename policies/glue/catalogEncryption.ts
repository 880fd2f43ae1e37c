import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const catalogEncryption = resourceRule({
    name: "glue-catalog-encryption",
    description:
        "The Glue catalog encrypts its metadata, and the passwords of its connections, with KMS keys of one's own. Samples and " +
        "statistics in the metadata are data as well, and passwords are returned in clear otherwise.",
    severity: "medium",
    level: "mandatory",
    fix: "Set encryptionAtRest to SSE-KMS and returnConnectionPasswordEncrypted to true, each with a customer managed key.",
    url: "https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    *check({ props }) {
        const settings = props.dataCatalogEncryptionSettings ?? {};
        const metadata = settings.encryptionAtRest ?? {};
        if (!text(metadata.catalogEncryptionMode).startsWith("SSE-KMS")) {
            yield "encryptionAtRest.catalogEncryptionMode does not encrypt with KMS";
        } else if (!isOwnKey(metadata.sseAwsKmsKeyId)) {
            yield "encryptionAtRest.sseAwsKmsKeyId names no key of one's own";
        }
        const passwords = settings.connectionPasswordEncryption ?? {};
        if (passwords.returnConnectionPasswordEncrypted !== true) {
            yield "connectionPasswordEncryption.returnConnectionPasswordEncrypted is not true";
        } else if (!isOwnKey(passwords.awsKmsKeyId)) {
            yield "connectionPasswordEncryption.awsKmsKeyId names no key of one's own";
        }
    },
});
