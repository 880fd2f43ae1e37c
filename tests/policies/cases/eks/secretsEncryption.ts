import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:eks/cluster:Cluster";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const NO_KEY = "encryptionConfig names no key of one's own for secrets";
const cluster = (keyArn: string, resources: string[]): ReturnType<typeof resource> =>
    resource(CLUSTER, { encryptionConfig: { provider: { keyArn }, resources } });

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(cluster(KEY, ["secrets"])) },
    violating: { "a key for nothing": fails(NO_KEY, cluster(KEY, [])) },
    unknown: { "the key": undecided("encryptionConfig.provider.keyArn", cluster(UNKNOWN, ["secrets"])) },
    absent: { "no key": fails(NO_KEY, resource(CLUSTER, {})) },
};
