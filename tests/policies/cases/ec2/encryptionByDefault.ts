import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ebs/encryptionByDefault:EncryptionByDefault";

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, { enabled: true })) },
    violating: { off: fails("enabled is not true", resource(TYPE, { enabled: false })) },
    unknown: { "whether it is on": undecided("enabled", resource(TYPE, { enabled: UNKNOWN })) },
    absent: { "left out, which is on": passes(resource(TYPE, {})) },
};
