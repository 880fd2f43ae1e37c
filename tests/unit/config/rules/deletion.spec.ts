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

    it("leave what moves to Glacier there for as long as Glacier charges for", () => {
        const glacier = (archiveDays: number, glacierDays: number): readonly string[] =>
            problemsIn({ ...foundation, retention: { archiveDays, glacierDays } });
        expect(glacier(365, 275)).to.deep.equal([]);
        expect(glacier(365, 276)).to.deep.equal([
            "retention.glacierDays: got 276 days, allowed: at most 275 days, 90 before archives expire; " +
                "lower it, remove it, or raise retention.archiveDays",
        ]);
        expect(glacier(90, 1)).to.deep.equal([
            "retention.glacierDays: got 1 days, allowed: nothing where archives are kept for 90 days; " +
                "lower it, remove it, or raise retention.archiveDays",
        ]);
    });

    it("end a lock before what it locks expires", () => {
        const locked = (archiveDays: number, days: number): readonly string[] =>
            problemsIn({
                ...foundation,
                audit: { objectLock: { mode: "compliance", days } },
                retention: { archiveDays },
            });
        expect(locked(365, 365)).to.deep.equal([]);
        expect(locked(365, 366)).to.deep.equal([
            "audit.objectLock.days: got 366 days, allowed: at most 365 days, which is retention.archiveDays; " +
                "lower it, or raise retention.archiveDays",
        ]);
    });

    it("lock nothing for good in what is to be destroyed", () => {
        const locked = (mode: string, tier: string): readonly string[] =>
            problemsIn({ ...foundation, tier, audit: { objectLock: { mode } } });
        expect([locked("governance", "disposable"), locked("compliance", "standard")]).to.deep.equal([[], []]);
        expect(locked("compliance", "disposable")).to.deep.equal([
            'audit.objectLock.mode: got "compliance", allowed: governance or off with tier disposable, which is to be ' +
                "destroyed with all that it holds; choose governance, or another tier",
        ]);
    });

    it("want a reason for logs that are not locked, and for requests that are not recorded", () => {
        const why = "why is explained in this sentence";
        settingsOf({ ...foundation, audit: { objectLock: { mode: "off", reason: why } } });
        settingsOf({ ...foundation, audit: { accessLogs: { mode: "off", reason: why } } });
        for (const section of ["objectLock", "accessLogs"]) {
            expect(problemsIn({ ...foundation, audit: { [section]: { mode: "off" } } })).to.deep.equal([
                `audit.${section}.reason: got nothing, allowed: a sentence that says why, 15 to 200 characters; ` +
                    "add it to the stack file",
            ]);
        }
    });
});
