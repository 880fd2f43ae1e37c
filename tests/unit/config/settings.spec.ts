import { expect } from "chai";
import { completeNetwork, completeRetention, zoneIdsOf } from "../../../config/settings";
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
