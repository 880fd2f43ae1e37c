import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROFILE = "aws:sagemaker/userProfile:UserProfile";
const SHARED = "userSettings.executionRole is not set";

export const cases: RuleCases = {
    passing: {
        "a role": passes(
            resource(PROFILE, { userSettings: { executionRole: "arn:aws:iam::111122223333:role/analyst" } }),
        ),
        "a role that is made with it": passes(resource(PROFILE, { userSettings: { executionRole: UNKNOWN } })),
    },
    violating: { "null for a role": fails(SHARED, resource(PROFILE, { userSettings: { executionRole: null } })) },
    unknown: { "the settings": undecided("userSettings", resource(PROFILE, { userSettings: UNKNOWN })) },
    absent: { "no settings": fails(SHARED, resource(PROFILE, {})) },
};
