import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACCOUNT = "aws:macie2/account:Account";

export const cases: RuleCases = {
    passing: { "it is on": passes(resource(ACCOUNT, { status: "ENABLED" })) },
    violating: { "it is paused": fails("status stops it", resource(ACCOUNT, { status: "PAUSED" })) },
    unknown: { "the status": undecided("status", resource(ACCOUNT, { status: UNKNOWN })) },
    absent: { "the status, which is on by default": passes(resource(ACCOUNT, {})) },
};
