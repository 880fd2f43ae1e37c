import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";

const NO_WAY = "clientAuthentication names no way to sign in";
const cluster = (clientAuthentication: object): ReturnType<typeof resource> =>
    resource(CLUSTER, { clientAuthentication });

export const cases: RuleCases = {
    passing: {
        IAM: passes(cluster({ sasl: { iam: true } })),
        passwords: passes(cluster({ sasl: { scram: true }, unauthenticated: false })),
        certificates: passes(cluster({ tls: { certificateAuthorityArns: [UNKNOWN] } })),
    },
    violating: {
        "IAM, or nothing": fails(
            "clientAuthentication.unauthenticated is not false",
            cluster({ sasl: { iam: true }, unauthenticated: true }),
        ),
        "no way": fails(NO_WAY, cluster({ sasl: { iam: false } })),
    },
    unknown: {
        "whether nothing will do": undecided(
            "clientAuthentication.unauthenticated",
            cluster({ unauthenticated: UNKNOWN }),
        ),
        IAM: undecided("clientAuthentication.sasl.iam", cluster({ sasl: { iam: UNKNOWN } })),
    },
    absent: { "AWS lets in everyone": fails(NO_WAY, resource(CLUSTER, {})) },
};
