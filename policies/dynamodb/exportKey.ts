import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const exportKey = resourceRule({
    name: "dynamodb-export-key",
    description:
        "An export of a DynamoDB table is encrypted with a KMS key of one's own. It is a full copy of the data, " +
        "in a bucket that often belongs to others.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set s3SseAlgorithm to "KMS" and s3SseKmsKeyId to a customer managed key.',
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:dynamodb/tableExport:TableExport"],
    *check({ props }) {
        if (text(props.s3SseAlgorithm) !== "KMS") {
            yield "s3SseAlgorithm is not KMS";
        }
        if (!isOwnKey(props.s3SseKmsKeyId)) {
            yield "s3SseKmsKeyId names no key of one's own";
        }
    },
});
