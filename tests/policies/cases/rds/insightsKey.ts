import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const NO_KEY = "performanceInsightsKmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(
            resource(INSTANCE, { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: KEY }),
        ),
        "no insights": passes(resource(MEMBER, { performanceInsightsEnabled: false })),
    },
    violating: {
        "the key of AWS": fails(
            NO_KEY,
            resource(CLUSTER, { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: "alias/aws/rds" }),
        ),
        "a member of a cluster": fails(NO_KEY, resource(MEMBER, { performanceInsightsEnabled: true })),
    },
    unknown: {
        "the key": undecided(
            "performanceInsightsKmsKeyId",
            resource(INSTANCE, { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: UNKNOWN }),
        ),
        "whether it is on": undecided(
            "performanceInsightsEnabled",
            resource(INSTANCE, { performanceInsightsEnabled: UNKNOWN }),
        ),
    },
    absent: {
        "no insights": passes(resource(INSTANCE, {})),
        "no key": fails(NO_KEY, resource(INSTANCE, { performanceInsightsEnabled: true })),
    },
};
