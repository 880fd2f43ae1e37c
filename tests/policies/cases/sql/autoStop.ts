import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlEndpoint:SqlEndpoint";
const LONG = "autoStopMins is not at most 60";

export const cases: RuleCases = {
    passing: {
        "ten minutes": passes(resource(TYPE, { autoStopMins: 10 })),
        "two hours by agreement": { ...passes(resource(TYPE, {})), params: { maxMinutes: 120 } },
    },
    violating: {
        never: fails("autoStopMins never stops it", resource(TYPE, { autoStopMins: 0 })),
        late: fails(LONG, resource(TYPE, { autoStopMins: 61 })),
    },
    unknown: { "the time": undecided("autoStopMins", resource(TYPE, { autoStopMins: UNKNOWN })) },
    absent: { "two hours by default": fails(LONG, resource(TYPE, {})) },
};
