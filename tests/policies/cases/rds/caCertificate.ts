import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";

export const cases: RuleCases = {
    passing: {
        "of an instance": passes(resource(INSTANCE, { caCertIdentifier: "rds-ca-rsa2048-g1" })),
        "of a cluster": passes(resource(CLUSTER, { caCertificateIdentifier: "rds-ca-ecc384-g1" })),
    },
    violating: {
        "of an instance": fails(
            "caCertIdentifier has been out of support since 2024-08-22",
            resource(INSTANCE, { caCertIdentifier: "rds-ca-2019" }),
        ),
        "of a cluster": fails(
            "caCertificateIdentifier has been out of support since 2024-08-22",
            resource(CLUSTER, { caCertificateIdentifier: "rds-ca-2019" }),
        ),
        "an authority that no table knows": advises(
            "caCertIdentifier is in no table of supported versions, so that its support cannot be judged",
            resource(MEMBER, { caCertIdentifier: "rds-ca-rsa8192-g2" }),
        ),
    },
    unknown: { "the authority": undecided("caCertIdentifier", resource(MEMBER, { caCertIdentifier: UNKNOWN })) },
    absent: { "AWS takes its default": passes(resource(INSTANCE, {})) },
};
