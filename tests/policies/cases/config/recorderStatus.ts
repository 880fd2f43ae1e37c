import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const STATUS = "aws:cfg/recorderStatus:RecorderStatus";

export const cases: RuleCases = {
    passing: { "the recorder is on": passes(resource(STATUS, { isEnabled: true })) },
    violating: { "the recorder is off": fails("isEnabled is not true", resource(STATUS, { isEnabled: false })) },
    unknown: { "the status": undecided("isEnabled", resource(STATUS, { isEnabled: UNKNOWN })) },
    absent: { "the status": fails("isEnabled is not true", resource(STATUS, { name: "default" })) },
};
