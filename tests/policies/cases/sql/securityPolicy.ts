import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlGlobalConfig:SqlGlobalConfig";

export const cases: RuleCases = {
    passing: { grants: passes(resource(TYPE, { securityPolicy: "DATA_ACCESS_CONTROL" })) },
    violating: {
        passthrough: fails("securityPolicy does not check grants", resource(TYPE, { securityPolicy: "PASSTHROUGH" })),
    },
    unknown: { "the policy": undecided("securityPolicy", resource(TYPE, { securityPolicy: UNKNOWN })) },
    absent: { "grants by default": passes(resource(TYPE, {})) },
};
