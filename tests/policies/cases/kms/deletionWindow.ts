import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const PROBLEM = "deletionWindowInDays is too short";

export const cases: RuleCases = {
    passing: {
        "a month": passes(resource(KEY, { deletionWindowInDays: 30 })),
        "a week in a stack that is not protected": passes(resource(KEY, { deletionWindowInDays: 7 }, { stack: "dev" })),
        "a week, where that is agreed": {
            ...passes(resource(KEY, { deletionWindowInDays: 7 })),
            params: { minDays: 7 },
        },
    },
    violating: {
        "a week": fails(PROBLEM, resource(KEY, { deletionWindowInDays: 7 })),
        "a week, of a replica": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", { deletionWindowInDays: 7 }, { stack: "foundation" }),
        ),
        "a week in a stack that configuration names": {
            ...fails(PROBLEM, resource(KEY, { deletionWindowInDays: 7 }, { stack: "dev" })),
            params: { stacks: ["dev"] },
        },
    },
    unknown: { "the days": undecided("deletionWindowInDays", resource(KEY, { deletionWindowInDays: UNKNOWN })) },
    absent: { "left out, which is a month": passes(resource(KEY, {})) },
};
