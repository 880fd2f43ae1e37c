import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { DATABASE_CA_ENDS } from "../data/databaseEngines";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const caCertificate = resourceRule({
    name: "rds-ca-certificate",
    description:
        "The certificate of a database comes from an authority that has not expired. Clients that check " +
        "certificates cannot connect any more once it has; advice comes some time before.",
    severity: "medium",
    level: "mandatory",
    fix: "Set caCertIdentifier, or caCertificateIdentifier of a cluster, to rds-ca-rsa2048-g1 or newer.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html",
    framework: nist("SC-17", "Public Key Infrastructure Certificates"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/clusterInstance:ClusterInstance"],
    params: SUPPORT_PARAMS,
    *check({ type, props }, context) {
        const isCluster = type === "aws:rds/cluster:Cluster";
        const authority = text(isCluster ? props.caCertificateIdentifier : props.caCertIdentifier);
        // Left out, it is the one that the account has as its default.
        if (authority !== "") {
            const path = isCluster ? "caCertificateIdentifier" : "caCertIdentifier";
            yield* supportProblems(path, authority, DATABASE_CA_ENDS, context);
        }
    },
});
