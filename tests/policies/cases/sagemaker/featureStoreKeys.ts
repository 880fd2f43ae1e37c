import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:sagemaker/featureGroup:FeatureGroup";
const kmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const ONLINE = "onlineStoreConfig.securityConfig.kmsKeyId names no key of one's own";
const OFFLINE = "offlineStoreConfig.s3StorageConfig.kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "keys of one's own": passes(
            resource(GROUP, {
                onlineStoreConfig: { enableOnlineStore: true, securityConfig: { kmsKeyId } },
                offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://features/", kmsKeyId } },
            }),
        ),
        "an online store that is turned off": passes(
            resource(GROUP, { onlineStoreConfig: { enableOnlineStore: false } }),
        ),
    },
    violating: {
        "the key of AWS online": fails(
            ONLINE,
            resource(GROUP, { onlineStoreConfig: { securityConfig: { kmsKeyId: "alias/aws/dynamodb" } } }),
        ),
        "no key offline": fails(
            OFFLINE,
            resource(GROUP, { offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://features/" } } }),
        ),
    },
    unknown: {
        "the key": undecided(
            "onlineStoreConfig.securityConfig.kmsKeyId",
            resource(GROUP, { onlineStoreConfig: { securityConfig: { kmsKeyId: UNKNOWN } } }),
        ),
    },
    absent: {
        "no store": passes(resource(GROUP, {})),
        "no keys": fails([ONLINE, OFFLINE], resource(GROUP, { onlineStoreConfig: {}, offlineStoreConfig: {} })),
    },
};
