import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const COARSE = "advancedSecurityOptions.enabled is not true";

export const cases: RuleCases = {
    passing: {
        "fine-grained": passes(resource(DOMAIN, { advancedSecurityOptions: { enabled: true } })),
        "fine-grained, by the deprecated type": passes(
            resource(ELASTICSEARCH, { advancedSecurityOptions: { enabled: true } }),
        ),
    },
    violating: {
        "all or nothing": fails(COARSE, resource(DOMAIN, { advancedSecurityOptions: { enabled: false } })),
        "without a name": fails(
            "advancedSecurityOptions.anonymousAuthEnabled is not false",
            resource(DOMAIN, { advancedSecurityOptions: { enabled: true, anonymousAuthEnabled: true } }),
        ),
    },
    unknown: {
        "whether it has": undecided(
            "advancedSecurityOptions.enabled",
            resource(DOMAIN, { advancedSecurityOptions: { enabled: UNKNOWN } }),
        ),
    },
    absent: { "AWS has none": fails(COARSE, resource(DOMAIN, {})) },
};
