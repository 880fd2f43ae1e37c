import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const STORE = "aws:cloudtrail/eventDataStore:EventDataStore";

export const cases: RuleCases = {
    passing: {
        "a trail that is on": passes(resource(TRAIL, { enableLogging: true })),
        "a store that is on": passes(resource(STORE, { suspend: "false" })),
    },
    violating: {
        "a trail that is off": fails("enableLogging is false", resource(TRAIL, { enableLogging: false })),
        "a store that is suspended": fails("suspend is set", resource(STORE, { suspend: "true" })),
    },
    unknown: {
        "whether the trail is on": undecided("enableLogging", resource(TRAIL, { enableLogging: UNKNOWN })),
        "whether the store is suspended": undecided("suspend", resource(STORE, { suspend: UNKNOWN })),
    },
    absent: {
        "the setting of a trail, which is on by default": passes(resource(TRAIL, {})),
        "the setting of a store, which is on by default": passes(resource(STORE, { suspend: null })),
    },
};
