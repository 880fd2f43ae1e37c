import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DETECTOR = "aws:guardduty/detector:Detector";

export const cases: RuleCases = {
    passing: { "a detector that is on": passes(resource(DETECTOR, { enable: true })) },
    violating: { "a detector that is off": fails("enable is false", resource(DETECTOR, { enable: false })) },
    unknown: { "the setting": undecided("enable", resource(DETECTOR, { enable: UNKNOWN })) },
    absent: { "the setting, which is on by default": passes(resource(DETECTOR, {})) },
};
