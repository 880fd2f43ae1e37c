import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONNECTION = "aws:glue/connection:Connection";
const PLAIN = "connectionProperties.JDBC_ENFORCE_SSL is not true";
const connection = (connectionProperties: Record<string, string>, connectionType?: string): PolicyResource =>
    resource(CONNECTION, { connectionProperties, connectionType });

export const cases: RuleCases = {
    passing: {
        "a database with TLS": passes(connection({ JDBC_ENFORCE_SSL: "true" }, "JDBC")),
        "Kafka with TLS": passes(connection({ KAFKA_SSL_ENABLED: "true" }, "KAFKA")),
        "a network, which has no transport": passes(connection({}, "NETWORK")),
    },
    violating: {
        "a database without TLS": fails(PLAIN, connection({ JDBC_ENFORCE_SSL: "false" })),
        "Kafka without TLS": fails(
            "connectionProperties turns TLS off",
            connection({ KAFKA_SSL_ENABLED: "false" }, "KAFKA"),
        ),
        "a database whose certificate is not checked": fails(
            "connectionProperties.SKIP_CUSTOM_JDBC_CERT_VALIDATION is on",
            connection({ JDBC_ENFORCE_SSL: "true", SKIP_CUSTOM_JDBC_CERT_VALIDATION: "true" }),
        ),
    },
    unknown: {
        "the type": undecided("connectionType", connection({}, UNKNOWN)),
        "the setting": undecided("connectionProperties.JDBC_ENFORCE_SSL", connection({ JDBC_ENFORCE_SSL: UNKNOWN })),
    },
    absent: {
        "all: a database without TLS": fails(PLAIN, resource(CONNECTION, {})),
        "the setting of Kafka: with TLS": passes(connection({}, "KAFKA")),
    },
};
