import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const authentication = resourceRule({
    name: "msk-authentication",
    description:
        "Whoever connects to an MSK cluster signs in. Otherwise every process that reaches a broker reads and " +
        "writes every topic.",
    severity: "high",
    level: "mandatory",
    fix: "Set clientAuthentication.sasl.iam to true, and unauthenticated to false.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html",
    framework: fsbp("MSK.6", "MSK clusters should disable unauthenticated access"),
    types: ["aws:msk/cluster:Cluster"],
    *check({ props }) {
        const { clientAuthentication: authentication } = props;
        if (authentication?.unauthenticated ?? false) {
            yield "clientAuthentication.unauthenticated is not false";
        }
        const { iam, scram } = authentication?.sasl ?? {};
        const certificates = list(authentication?.tls?.certificateAuthorityArns);
        if (iam !== true && scram !== true && certificates.length === 0) {
            yield "clientAuthentication names no way to sign in";
        }
    },
});
