import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { BUCKETS } from "../shared/buckets";
import { isOwnKey } from "../shared/ownKey";

const TYPES = ["aws:s3/bucketReplicationConfig:BucketReplicationConfig", ...BUCKETS] as const;

export const replicationEncryption = resourceRule({
    name: "s3-replication-encryption",
    description:
        "Replicas are encrypted with a KMS key of one's own where they arrive. " +
        "Otherwise objects under a key are left out of the replication, and the others arrive under the key of S3.",
    severity: "medium",
    level: "mandatory",
    fix: "Set the key of the replica in destination, and sourceSelectionCriteria.sseKmsEncryptedObjects to Enabled.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: TYPES,
    *check(resource) {
        for (const [path, status, key] of replicasOf(resource)) {
            if (status !== "Disabled" && !isOwnKey(key())) {
                yield `${path} is no key of one's own`;
            }
        }
    },
});

type Replica = readonly [path: string, status: unknown, key: () => string | null | undefined];

function* replicasOf({ type, props }: Subject<(typeof TYPES)[number]>): Iterable<Replica> {
    if (type === "aws:s3/bucketReplicationConfig:BucketReplicationConfig") {
        for (const [index, rule] of list(props.rules).entries()) {
            const at = `rules[${index}].destination.encryptionConfiguration.replicaKmsKeyId`;
            yield [at, rule?.status, () => rule?.destination?.encryptionConfiguration?.replicaKmsKeyId];
        }
    } else if (type === "aws:s3/bucket:Bucket") {
        for (const [index, rule] of list(props.replicationConfiguration?.rules).entries()) {
            const at = `replicationConfiguration.rules[${index}].destination.replicaKmsKeyId`;
            yield [at, rule?.status, () => rule?.destination?.replicaKmsKeyId];
        }
    } else {
        const rules = list(props.replicationConfigurations).flatMap((configuration) => list(configuration?.rules));
        for (const [index, rule] of rules.entries()) {
            const at = `replicationConfigurations.rules[${index}].destinations.replicaKmsKeyId`;
            yield [at, rule?.status, () => list(rule?.destinations)[0]?.replicaKmsKeyId];
        }
    }
}
