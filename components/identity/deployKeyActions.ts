const kms = (calls: readonly string[]): readonly string[] => calls.map((call) => `kms:${call}`);

/** What shows a key, without what it encrypted. */
export const SEE_KEYS = kms(["DescribeKey", "GetKeyPolicy", "GetKeyRotationStatus", "ListResourceTags"]);

/** What gives a key its alias, on both of them, and takes it away. */
export const NAME_KEYS = kms(["CreateAlias", "DeleteAlias", "UpdateAlias"]);

/** What changes and deletes a key. */
export const CHANGE_KEYS = [
    ...NAME_KEYS,
    ...kms(["CancelKeyDeletion", "PutKeyPolicy", "ScheduleKeyDeletion", "TagResource", "UntagResource"]),
    ...kms(["UpdateKeyDescription"]),
];
