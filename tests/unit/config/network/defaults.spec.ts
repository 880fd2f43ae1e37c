import { expect } from "chai";
import { completeNetwork, zoneIdsOf, type NetworkSettings } from "../../../../config/network/defaults";
import { settingsOf, withNetwork, type Raw } from "../samples";

/** What a stack file says of its network, with every default. */
function complete(network: Raw, region = "eu-west-1"): NetworkSettings | undefined {
    return settingsOf({ ...withNetwork(network), region }).network;
}

describe("defaults of the network that other settings decide", () => {
    it("are the first two zones of the region", () => {
        expect(complete({}, "us-west-1")?.zoneIds).to.deep.equal(["usw1-az1", "usw1-az3"]);
        expect(complete({}, "us-gov-west-1")?.zoneIds).to.deep.equal(["usgw1-az1", "usgw1-az2"]);
        const network = complete({});
        expect(network).not.to.equal(undefined);
        const { zoneIds: _, ...others } = network ?? ({} as NetworkSettings);
        expect(completeNetwork(others, "eu-north-1").zoneIds).to.deep.equal([]);
    });

    it("are a network that is as large as the nodes ask for", () => {
        expect(complete({})?.cidr).to.equal("10.64.0.0/16");
        expect(complete({ maxNodes: 29 })?.cidr).to.equal("10.64.0.0/22");
        expect(complete({ maxNodes: 500 })?.cidr).to.equal("10.64.0.0/18");
    });

    it("give way to what the stack file says", () => {
        const zoneIds = ["euw1-az3", "euw1-az2"];
        expect(complete({ zoneIds })?.zoneIds).to.deep.equal(zoneIds);
        expect(complete({ maxNodes: 500, cidr: "10.0.0.0/16" })?.cidr).to.equal("10.0.0.0/16");
    });

    it("know the zones of each supported region, and of no other", () => {
        expect(zoneIdsOf("eu-west-1")).to.deep.equal(["euw1-az1", "euw1-az2", "euw1-az3"]);
        expect(zoneIdsOf("eu-north-1")).to.deep.equal([]);
    });
});
