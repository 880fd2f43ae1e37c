import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const NO_KEY = "encryptionInfo.encryptionAtRestKmsKeyArn names no key of one's own";
const cluster = (encryptionAtRestKmsKeyArn: string): ReturnType<typeof resource> =>
    resource(CLUSTER, { encryptionInfo: { encryptionAtRestKmsKeyArn } });

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(cluster(KEY)) },
    violating: { "the key of AWS": fails(NO_KEY, cluster("arn:aws:kms:eu-west-1:111122223333:alias/aws/kafka")) },
    unknown: { "the key": undecided("encryptionInfo.encryptionAtRestKmsKeyArn", cluster(UNKNOWN)) },
    absent: { "no key": fails(NO_KEY, resource(CLUSTER, {})) },
};
