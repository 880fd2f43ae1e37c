import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "pulumi:providers:databricks";
const host = "https://dbc-1234abcd-5678.cloud.databricks.com";

export const cases: RuleCases = {
    passing: {
        TLS: passes(resource(TYPE, { host })),
        "a host without a scheme": passes(resource(TYPE, { host: "accounts.cloud.databricks.com", skipVerify: false })),
    },
    violating: {
        "no TLS": fails(
            "host is not reached over TLS",
            resource(TYPE, { host: "http://dbc-1234abcd-5678.cloud.databricks.com" }),
        ),
        "any certificate": fails("skipVerify is on", resource(TYPE, { host, skipVerify: true })),
        "headers in the log, as the analyzer shows it": fails(
            "debugHeaders is on",
            resource(TYPE, { host, debugHeaders: "true" as never }),
        ),
    },
    unknown: { "the host": undecided("host", resource(TYPE, { host: UNKNOWN })) },
    absent: { "no inputs": passes(resource(TYPE, {})) },
};
