import { expect } from "chai";
import { completeAudit, completeRetention } from "../../../config/foundation/defaults";
import { completeNetwork, zoneIdsOf } from "../../../config/settings";
import { foundation, settingsOf } from "./samples";

describe("defaults that other settings decide", () => {
    const frontEnd = { mode: "private", runner: "here" } as const;
    const network = { cidr: "10.0.0.0/16", connectedCidrs: {}, endpoints: {}, frontEnd };

    it("are the first two zones of the region", () => {
        expect(completeNetwork(network, "us-west-1").zoneIds).to.deep.equal(["usw1-az1", "usw1-az3"]);
        expect(completeNetwork(network, "us-gov-west-1").zoneIds).to.deep.equal(["usgw1-az1", "usgw1-az2"]);
        expect(completeNetwork(network, "eu-north-1").zoneIds).to.deep.equal([]);
    });

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
        const audit = { accountIds: [], objectLock: { mode: "compliance" }, accessLogs: { mode: "create" } } as const;
        expect(completeAudit(audit, retention, "critical").objectLock).to.deep.equal({ mode: "compliance", days: 60 });
    });

    it("give way to what the stack file says", () => {
        const zoneIds = ["euw1-az3", "euw1-az2"];
        expect(completeNetwork({ ...network, zoneIds }, "eu-west-1").zoneIds).to.deep.equal(zoneIds);
        expect(completeRetention({ noncurrentDays: 1, archiveDays: 40 }, "standard").archiveDays).to.equal(40);
    });

    it("know the zones of each supported region, and of no other", () => {
        expect(zoneIdsOf("eu-west-1")).to.deep.equal(["euw1-az1", "euw1-az2", "euw1-az3"]);
        expect(zoneIdsOf("eu-north-1")).to.deep.equal([]);
    });
});
