import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/customAppIntegration:CustomAppIntegration";

export const cases: RuleCases = {
    passing: {
        "an application and a tool on one's own machine": passes(
            resource(TYPE, {
                redirectUrls: ["https://bi.example.com/oauth", "http://localhost:8020/oauth"],
                scopes: ["sql", "openid"],
            }),
        ),
    },
    violating: {
        "no TLS": fails(
            "redirectUrls[0] is not reached over TLS",
            resource(TYPE, { redirectUrls: ["http://localhost.example.com/oauth"] }),
        ),
        "a wildcard": fails(
            "redirectUrls[1] has a wildcard",
            resource(TYPE, { redirectUrls: ["https://bi.example.com/oauth", "https://*.example.com/oauth"] }),
        ),
        "all scopes": advises(
            "scopes gives access to everything the user can do",
            resource(TYPE, { redirectUrls: ["https://bi.example.com/oauth"], scopes: ["all-apis"] }),
        ),
    },
    unknown: { "an address": undecided("redirectUrls.0", resource(TYPE, { redirectUrls: [UNKNOWN] })) },
    absent: { "no addresses": passes(resource(TYPE, {})) },
};
