import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/instanceProfile:InstanceProfile";

export const cases: RuleCases = {
    passing: { "an ordinary one": passes(resource(TYPE, { isMetaInstanceProfile: false })) },
    violating: {
        "one for passthrough": fails(
            "isMetaInstanceProfile is not false",
            resource(TYPE, { isMetaInstanceProfile: true }),
        ),
        "one that nobody tried": advises(
            "skipValidation registers it whether or not it works",
            resource(TYPE, { skipValidation: true }),
        ),
    },
    unknown: {
        "what it is for": undecided("isMetaInstanceProfile", resource(TYPE, { isMetaInstanceProfile: UNKNOWN })),
    },
    absent: { "an ordinary one by default": passes(resource(TYPE, {})) },
};
