import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const PROBLEM = "bypassPolicyLockoutSafetyCheck is not false";

export const cases: RuleCases = {
    passing: { "the check is made": passes(resource(KEY, { bypassPolicyLockoutSafetyCheck: false })) },
    violating: {
        "a key": fails(PROBLEM, resource(KEY, { bypassPolicyLockoutSafetyCheck: true })),
        "a policy beside the key": fails(
            PROBLEM,
            resource("aws:kms/keyPolicy:KeyPolicy", { bypassPolicyLockoutSafetyCheck: true }),
        ),
    },
    unknown: {
        "whether it is made": undecided(
            "bypassPolicyLockoutSafetyCheck",
            resource(KEY, { bypassPolicyLockoutSafetyCheck: UNKNOWN }),
        ),
    },
    absent: { "left out, which makes it": passes(resource(KEY, {})) },
};
