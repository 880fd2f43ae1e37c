/** Types that make a KMS key, of one's own material or not, in one region or as the replica of another. */
export const KEYS = [
    "aws:kms/externalKey:ExternalKey",
    "aws:kms/key:Key",
    "aws:kms/replicaExternalKey:ReplicaExternalKey",
    "aws:kms/replicaKey:ReplicaKey",
] as const;

/** Types that hold the policy of a KMS key. */
export const KEY_POLICIES = [...KEYS, "aws:kms/keyPolicy:KeyPolicy"] as const;
