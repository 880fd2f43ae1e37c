import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/externalLocation:ExternalLocation";

export const cases: RuleCases = {
    passing: { none: passes(resource(TYPE, { fallback: false })) },
    violating: { "the cluster's rights": fails("fallback is not false", resource(TYPE, { fallback: true })) },
    unknown: { "whether there is one": undecided("fallback", resource(TYPE, { fallback: UNKNOWN })) },
    absent: { "none by default": passes(resource(TYPE, {})) },
};
