import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const STORE = "aws:cloudtrail/eventDataStore:EventDataStore";
const stack = "organization-management";

export const cases: RuleCases = {
    passing: {
        "a trail of the organisation": passes(resource(TRAIL, { isOrganizationTrail: true }, { stack })),
        "a store of the organisation": passes(resource(STORE, { organizationEnabled: true }, { stack })),
        "the trail of one account": passes(resource(TRAIL, { isOrganizationTrail: false })),
    },
    violating: {
        "a trail of one account": fails(
            "isOrganizationTrail is not true",
            resource(TRAIL, { isOrganizationTrail: false }, { stack }),
        ),
        "a store of one account": fails(
            "organizationEnabled is not true",
            resource(STORE, { organizationEnabled: false }, { stack }),
        ),
        "a trail in another stack that is the organisation's": {
            ...fails("isOrganizationTrail is not true", resource(TRAIL, {}, { stack: "root" })),
            params: { stacks: ["root"] },
        },
    },
    unknown: {
        "the scope of a trail": undecided(
            "isOrganizationTrail",
            resource(TRAIL, { isOrganizationTrail: UNKNOWN }, { stack }),
        ),
    },
    absent: {
        "the scope of a trail": fails("isOrganizationTrail is not true", resource(TRAIL, {}, { stack })),
        "the scope of a store": fails("organizationEnabled is not true", resource(STORE, {}, { stack })),
    },
};
