import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

const TYPES = [
    "aws:s3/vectorsVectorBucket:VectorsVectorBucket",
    "aws:s3tables/table:Table",
    "aws:s3tables/tableBucket:TableBucket",
] as const;

export const tableEncryptionKey = resourceRule({
    name: "s3-table-encryption-key",
    description:
        "Table buckets and vector buckets are encrypted with a KMS key of one's own. " +
        "They hold the same data as the lake's other buckets, and none of the settings of those applies to them.",
    severity: "high",
    level: "mandatory",
    fix: 'Set the algorithm to "aws:kms" and kmsKeyArn to a customer managed key.',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: TYPES,
    *check(resource) {
        // A table that says nothing is encrypted as its bucket.
        if (resource.type === "aws:s3tables/table:Table" && !isSet(resource.props, "encryptionConfiguration")) {
            return;
        }
        const { algorithm, key } = encryptionOf(resource);
        if (algorithm !== "aws:kms" || !isOwnKey(key())) {
            yield "it is not encrypted with a key of one's own";
        }
    },
});

interface Encryption {
    readonly algorithm: string | null | undefined;
    readonly key: () => string | null | undefined;
}

function encryptionOf({ type, props }: Subject<(typeof TYPES)[number]>): Encryption {
    if (type === "aws:s3/vectorsVectorBucket:VectorsVectorBucket") {
        const [vectors] = list(props.encryptionConfigurations);
        return { algorithm: vectors?.sseType, key: () => vectors?.kmsKeyArn };
    }
    const { encryptionConfiguration } = props;
    return { algorithm: encryptionConfiguration?.sseAlgorithm, key: () => encryptionConfiguration?.kmsKeyArn };
}
