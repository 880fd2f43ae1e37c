import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TAG = "aws:costexplorer/costAllocationTag:CostAllocationTag";

export const cases: RuleCases = {
    passing: { active: passes(resource(TAG, { tagKey: "cost-center", status: "Active" })) },
    violating: {
        inactive: fails("status is not Active", resource(TAG, { tagKey: "cost-center", status: "Inactive" })),
    },
    unknown: { "whether it is": undecided("status", resource(TAG, { tagKey: "cost-center", status: UNKNOWN })) },
    absent: { "no status": fails("status is not Active", resource(TAG, { tagKey: "cost-center" })) },
};
