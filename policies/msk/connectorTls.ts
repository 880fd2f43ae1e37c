import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const connectorTls = resourceRule({
    name: "msk-connector-tls",
    description:
        "A connector of MSK Connect uses TLS to the brokers. It speaks plain text unless it is told not to, " +
        "whatever the cluster would like.",
    severity: "high",
    level: "mandatory",
    fix: 'Set kafkaClusterEncryptionInTransit.encryptionType to "TLS".',
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html",
    framework: fsbp("MSK.3", "MSK Connect connectors should be encrypted in transit"),
    types: ["aws:mskconnect/connector:Connector"],
    *check({ props }) {
        // Left out, it is PLAINTEXT.
        if (text(props.kafkaClusterEncryptionInTransit?.encryptionType) !== "TLS") {
            yield "kafkaClusterEncryptionInTransit.encryptionType is not TLS";
        }
    },
});
