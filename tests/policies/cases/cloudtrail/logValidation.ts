import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const PROBLEM = "enableLogFileValidation is not true";

export const cases: RuleCases = {
    passing: { "digests are written": passes(resource(TRAIL, { enableLogFileValidation: true })) },
    violating: { "no digests": fails(PROBLEM, resource(TRAIL, { enableLogFileValidation: false })) },
    unknown: {
        "the setting": undecided("enableLogFileValidation", resource(TRAIL, { enableLogFileValidation: UNKNOWN })),
    },
    absent: { "the setting: AWS writes none": fails(PROBLEM, resource(TRAIL, {})) },
};
