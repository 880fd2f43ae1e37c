import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACCOUNT = "aws:securityhub/account:Account";

export const cases: RuleCases = {
    passing: { "new controls are on": passes(resource(ACCOUNT, { autoEnableControls: true })) },
    violating: {
        "new controls are off": fails("autoEnableControls is false", resource(ACCOUNT, { autoEnableControls: false })),
    },
    unknown: { "the setting": undecided("autoEnableControls", resource(ACCOUNT, { autoEnableControls: UNKNOWN })) },
    absent: { "the setting, which is on by default": passes(resource(ACCOUNT, {})) },
};
