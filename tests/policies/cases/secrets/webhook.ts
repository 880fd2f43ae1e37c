import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mlflowWebhook:MlflowWebhook";

export const cases: RuleCases = {
    passing: { TLS: passes(resource(TYPE, { httpUrlSpec: { url: "https://hooks.example.com/models" } })) },
    violating: {
        "no TLS": fails(
            "httpUrlSpec.url is not reached over TLS",
            resource(TYPE, { httpUrlSpec: { url: "http://hooks.example.com/models" } }),
        ),
        "any certificate": fails(
            "httpUrlSpec.enableSslVerification is off",
            resource(TYPE, { httpUrlSpec: { url: "https://hooks.example.com/models", enableSslVerification: false } }),
        ),
        "a token": fails(
            "jobSpec.accessToken is set",
            resource(TYPE, { jobSpec: { jobId: "4711", accessToken: UNKNOWN } }),
        ),
    },
    unknown: { "the address": undecided("httpUrlSpec.url", resource(TYPE, { httpUrlSpec: { url: UNKNOWN } })) },
    absent: { "nothing to call": passes(resource(TYPE, {})) },
};
