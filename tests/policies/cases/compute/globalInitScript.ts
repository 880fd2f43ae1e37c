import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/globalInitScript:GlobalInitScript";

export const cases: RuleCases = {
    passing: { "one that is kept but not enabled": passes(resource(TYPE, { enabled: false })) },
    violating: { "one that is enabled": fails("it is enabled", resource(TYPE, { enabled: true, name: "proxy" })) },
    unknown: { "whether it is enabled": undecided("enabled", resource(TYPE, { enabled: UNKNOWN })) },
    absent: { "nothing said: not enabled by default": passes(resource(TYPE, {})) },
};
