import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LOCATION = "aws:lakeformation/resource:Resource";

export const cases: RuleCases = {
    passing: {
        "grants only": passes(resource(LOCATION, { hybridAccessEnabled: false, withPrivilegedAccess: false })),
    },
    violating: {
        "hybrid mode": fails("hybridAccessEnabled is true", resource(LOCATION, { hybridAccessEnabled: true })),
        "privileged access": fails("withPrivilegedAccess is true", resource(LOCATION, { withPrivilegedAccess: true })),
    },
    unknown: { "the mode": undecided("hybridAccessEnabled", resource(LOCATION, { hybridAccessEnabled: UNKNOWN })) },
    absent: { "both, which are off by default": passes(resource(LOCATION, {})) },
};
