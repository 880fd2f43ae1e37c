import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "dynamodb-encryption-key",
    description:
        "A DynamoDB table and its replicas are encrypted with a KMS key of one's own. The keys of AWS have no " +
        "policy that one can change, and the one by default is not even seen in CloudTrail.",
    severity: "medium",
    level: "mandatory",
    fix:
        "Set serverSideEncryption.enabled to true and its kmsKeyArn, and kmsKeyArn of each replica, to a customer " +
        "managed key of the region.",
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
    *check({ type, props }) {
        if (type === "aws:dynamodb/tableReplica:TableReplica") {
            if (!isOwnKey(props.kmsKeyArn)) {
                yield "kmsKeyArn names no key of one's own";
            }
            return;
        }
        const { serverSideEncryption: encryption } = props;
        if (encryption?.enabled !== true || !isOwnKey(encryption.kmsKeyArn)) {
            yield "serverSideEncryption names no key of one's own";
        }
        for (const [index, replica] of list(props.replicas).entries()) {
            if (!isOwnKey(replica?.kmsKeyArn)) {
                yield `replicas[${index}].kmsKeyArn names no key of one's own`;
            }
        }
    },
});
