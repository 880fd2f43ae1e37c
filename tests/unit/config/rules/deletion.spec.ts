import { expect } from "chai";
import { environment, foundation, problemsIn, settingsOf } from "../samples";

const fix = "raise it in the stack file, or remove it for the default";

describe("rules about deletion", () => {
    it("keep archives the longer, the more precious the environment is", () => {
        const floors = { disposable: 30, standard: 90, critical: 365 };
        for (const [tier, floor] of Object.entries(floors)) {
            settingsOf({ ...foundation, tier, retention: { archiveDays: floor } });
        }
        expect(problemsIn({ ...foundation, retention: { archiveDays: 89 } })).to.deep.equal([
            `retention.archiveDays: got 89 days, allowed: at least 90 days with tier standard; ${fix}`,
        ]);
        expect(problemsIn({ ...foundation, tier: "critical", retention: { archiveDays: 364 } })).to.deep.equal([
            `retention.archiveDays: got 364 days, allowed: at least 365 days with tier critical; ${fix}`,
        ]);
    });

    it("give the most time to take back the deletion of a key of a critical environment", () => {
        settingsOf({ ...environment, tier: "standard", keys: { deletionWindowDays: 7 } });
        expect(problemsIn({ ...environment, tier: "critical", keys: { deletionWindowDays: 29 } })).to.deep.equal([
            `keys.deletionWindowDays: got 29 days, allowed: at least 30 days with tier critical; ${fix}`,
        ]);
    });
});
