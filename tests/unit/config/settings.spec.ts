import { expect } from "chai";
import { completeAudit, completeRetention } from "../../../config/foundation/defaults";
import { foundation, settingsOf } from "./samples";

describe("defaults that other settings decide", () => {
    it("are a retention by tier", () => {
        const days = (["disposable", "standard", "critical"] as const).map(
            (tier) => completeRetention({ noncurrentDays: 1 }, tier).archiveDays,
        );
        expect(days).to.deep.equal([90, 365, 2555]);
        expect(settingsOf({ ...foundation, tier: "critical" }).retention.archiveDays).to.equal(2555);
    });

    it("are a place in Glacier for archives that stay there for as long as Glacier charges for", () => {
        const glacierDays = (archiveDays: number): number | undefined =>
            completeRetention({ noncurrentDays: 1, archiveDays }, "standard").glacierDays;
        expect([180, 179].map(glacierDays)).to.deep.equal([90, undefined]);
        expect(completeRetention({ noncurrentDays: 1, glacierDays: 7 }, "standard").glacierDays).to.equal(7);
    });

    it("are a lock by tier, which is no longer than archives are kept", () => {
        const lockDays = (tier: string, archiveDays: number): unknown =>
            settingsOf({ ...foundation, tier, retention: { archiveDays } }).audit.objectLock;
        expect(lockDays("disposable", 90)).to.deep.equal({ mode: "governance", days: 1 });
        expect(lockDays("standard", 90)).to.deep.equal({ mode: "governance", days: 30 });
        expect(lockDays("critical", 2555)).to.deep.equal({ mode: "governance", days: 365 });
        const retention = completeRetention({ noncurrentDays: 1, archiveDays: 60 }, "critical");
        const audit = { ...settingsOf(foundation).audit, objectLock: { mode: "compliance" } } as const;
        expect(completeAudit(audit, retention, "critical").objectLock).to.deep.equal({ mode: "compliance", days: 60 });
    });

    it("give way to what the stack file says", () => {
        expect(completeRetention({ noncurrentDays: 1, archiveDays: 40 }, "standard").archiveDays).to.equal(40);
    });
});
