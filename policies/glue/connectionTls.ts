import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const connectionTls = resourceRule({
    name: "glue-connection-tls",
    description:
        "A connection to a database or to Kafka uses TLS and checks the certificate. The password goes over it first, and then " +
        "all that a job reads.",
    severity: "high",
    level: "mandatory",
    fix: 'Set JDBC_ENFORCE_SSL to "true", leave KAFKA_SSL_ENABLED on, and remove what skips the check of certificates.',
    url: "https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: ["aws:glue/connection:Connection"],
    *check({ props }) {
        const type = props.connectionType ?? "JDBC";
        const settings = props.connectionProperties ?? {};
        if (type === "JDBC" && settings["JDBC_ENFORCE_SSL"] !== "true") {
            yield "connectionProperties.JDBC_ENFORCE_SSL is not true";
        }
        // On by default.
        if (type === "KAFKA" && settings["KAFKA_SSL_ENABLED"] === "false") {
            yield "connectionProperties turns TLS off";
        }
        for (const check of ["SKIP_CUSTOM_JDBC_CERT_VALIDATION", "KAFKA_SKIP_CUSTOM_CERT_VALIDATION"]) {
            if (settings[check] === "true") {
                yield `connectionProperties.${check} is on`;
            }
        }
    },
});
