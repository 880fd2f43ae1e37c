import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONNECTION = "aws:glue/connection:Connection";
const connection = (connectionProperties: Record<string, string>): PolicyResource =>
    resource(CONNECTION, { connectionProperties });

export const cases: RuleCases = {
    passing: {
        "a secret": passes(connection({ SECRET_ID: "lake/erp", JDBC_ENFORCE_SSL: "true" })),
        "the secret of an application": passes(
            resource(CONNECTION, {
                authenticationConfiguration: { authenticationType: "BASIC", secretArn: UNKNOWN },
            }),
        ),
    },
    violating: {
        "a password that is not known yet": fails(
            "connectionProperties.PASSWORD is set",
            connection({ USERNAME: "etl", PASSWORD: UNKNOWN }),
        ),
        "a password of Kafka": fails(
            "connectionProperties.KAFKA_SASL_SCRAM_PASSWORD is set",
            connection({ KAFKA_SASL_SCRAM_PASSWORD: "correct-horse" }),
        ),
        "the password of an application": fails(
            "authenticationConfiguration.basicAuthenticationCredentials is set",
            resource(CONNECTION, {
                authenticationConfiguration: {
                    authenticationType: "BASIC",
                    basicAuthenticationCredentials: { username: "etl", password: "correct-horse" },
                },
            }),
        ),
    },
    unknown: {
        "all settings": undecided("connectionProperties", resource(CONNECTION, { connectionProperties: UNKNOWN })),
    },
    absent: { "no setting": passes(resource(CONNECTION, {})) },
};
