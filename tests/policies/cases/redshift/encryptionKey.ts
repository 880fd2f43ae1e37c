import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const NAMESPACE = "aws:redshiftserverless/namespace:Namespace";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "a cluster": passes(resource(CLUSTER, { kmsKeyId: KEY })),
        "a cluster that says so": passes(resource(CLUSTER, { encrypted: "true", kmsKeyId: KEY })),
        "a namespace": passes(resource(NAMESPACE, { kmsKeyId: KEY })),
    },
    violating: {
        "no encryption": fails("encrypted is not true", resource(CLUSTER, { encrypted: "false", kmsKeyId: KEY })),
        "the key of AWS": fails(NO_KEY, resource(CLUSTER, { kmsKeyId: "alias/aws/redshift" })),
        "the key of AWS for a namespace": fails(NO_KEY, resource(NAMESPACE, { kmsKeyId: "AWS_OWNED_KMS_KEY" })),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(CLUSTER, { kmsKeyId: UNKNOWN })),
        "whether it is": undecided("encrypted", resource(CLUSTER, { encrypted: UNKNOWN, kmsKeyId: KEY })),
    },
    absent: {
        "no key": fails(NO_KEY, resource(CLUSTER, {})),
        "no key for a namespace": fails(NO_KEY, resource(NAMESPACE, {})),
    },
};
