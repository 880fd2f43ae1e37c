import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const workgroupEncryption = resourceRule({
    name: "athena-workgroup-encryption",
    description:
        "A workgroup encrypts the results of its queries with a KMS key of one's own. Results are copies of the data, in a place " +
        "where no grant on the tables counts.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set resultConfiguration.encryptionConfiguration to "SSE_KMS" with kmsKeyArn, or kmsKey of managed results.',
    url: "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:athena/workgroup:Workgroup"],
    *check({ props }) {
        const { managedQueryResultsConfiguration: managed, resultConfiguration: results } = props.configuration ?? {};
        if (managed?.enabled === true) {
            if (!isOwnKey(managed.encryptionConfiguration?.kmsKey)) {
                yield "managedQueryResultsConfiguration.encryptionConfiguration.kmsKey names no key of one's own";
            }
            return;
        }
        const encryption = results?.encryptionConfiguration ?? {};
        if (!/^[SC]SE_KMS$/.test(text(encryption.encryptionOption))) {
            yield "resultConfiguration.encryptionConfiguration does not encrypt with KMS";
        } else if (!isOwnKey(encryption.kmsKeyArn)) {
            yield "resultConfiguration.encryptionConfiguration.kmsKeyArn names no key of one's own";
        }
    },
});
