import { expect } from "chai";
import { existingNetwork } from "../../../../support/corners";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

/** As a stack file has it: what is not said is not there. */
const thereAlready = JSON.parse(JSON.stringify(existingNetwork)) as Raw;

describe("rules about the network", () => {
    it("claim 66: refuse a CIDR that is too small, too large or not private", () => {
        const allowed = "/16 to /22, so that 8 workspace subnets fit in its half";
        expect(problemsIn(withNetwork({ cidr: "10.0.0.0/24" }))).to.deep.equal([
            `network.cidr: got "10.0.0.0/24", allowed: ${allowed}; widen network.cidr`,
        ]);
        expect(problemsIn(withNetwork({ cidr: "10.0.0.0/15" }))).to.deep.equal([
            `network.cidr: got "10.0.0.0/15", allowed: ${allowed}; narrow network.cidr`,
        ]);
        expect(problemsIn(withNetwork({ cidr: "11.0.0.0/16" }))).to.deep.equal([
            'network.cidr: got "11.0.0.0/16", allowed: a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or ' +
                "100.64.0.0/10; choose a private network for network.cidr",
        ]);
        settingsOf(withNetwork({ cidr: "10.0.0.0/22" }));
    });

    it("reserve the same room in every region, however many zones it has", () => {
        for (const region of ["us-west-1", "eu-west-1", "us-east-1"]) {
            settingsOf({ ...withNetwork({ cidr: "10.0.0.0/22" }), region });
            expect(problemsIn({ ...withNetwork({ cidr: "10.0.0.0/23" }), region }), region).to.have.lengthOf(1);
        }
    });

    it("refuse what is no network", () => {
        for (const cidr of ["10.0.0.0", "10.0.0.1/16", "10.0.0.0/33", "ten"]) {
            expect(problemsIn(withNetwork({ cidr }))).to.deep.equal([
                `network.cidr: got "${cidr}", allowed: an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix; ` +
                    "correct it in the stack file",
            ]);
        }
    });

    it("refuse a single zone, a zone twice, and a zone of another region", () => {
        const known = "euw1-az1, euw1-az2, euw1-az3";
        expect(problemsIn(withNetwork({ zoneIds: ["euw1-az1"] }))).to.deep.equal([
            `network.zoneIds: got 1 zone, allowed: at least 2 of ${known}; add a zone`,
        ]);
        expect(problemsIn(withNetwork({ zoneIds: ["euw1-az1", "euw1-az1"] }))).to.deep.equal([
            "network.zoneIds: got euw1-az1, euw1-az1, allowed: each zone once; remove the repeated zone",
            `network.zoneIds: got 1 zone, allowed: at least 2 of ${known}; add a zone`,
        ]);
        expect(problemsIn(withNetwork({ zoneIds: ["eu-west-1a", "euw1-az1"] }))).to.deep.equal([
            `network.zoneIds: got "eu-west-1a", allowed: ${known}; use zone ids of the region, not zone names`,
        ]);
        expect(problemsIn(withNetwork({ zoneIds: ["use1-az1", "euw1-az1", "euw1-az2"] }))).to.deep.equal([
            'network.zoneIds: got "use1-az1", allowed: euw1-az1, euw1-az2, euw1-az3; use zone ids of the region, not zone names',
        ]);
    });

    it("claim 66: refuse networks that overlap, whichever they are", () => {
        const connectedCidrs = { hub: "10.0.0.0/8", office: "172.16.0.0/12", branch: "172.17.0.0/24" };
        expect(problemsIn(withNetwork({ cidr: "10.64.0.0/16", connectedCidrs }))).to.deep.equal([
            'network.cidr: got "10.64.0.0/16", allowed: a network without an address of network.connectedCidrs.hub, 10.0.0.0/8; ' +
                "choose another network",
            'network.connectedCidrs.office: got "172.16.0.0/12", allowed: a network without an address of ' +
                "network.connectedCidrs.branch, 172.17.0.0/24; choose another network",
        ]);
        settingsOf(
            withNetwork({ cidr: "10.64.0.0/16", connectedCidrs: { next: "10.65.0.0/16", before: "10.63.0.0/16" } }),
        );
    });

    it("report overlaps also in a region that is refused, and nothing about its zones", () => {
        const raw = withNetwork({ cidr: "10.0.0.0/30", connectedCidrs: { hub: "10.0.0.0/8" } });
        expect(problemsIn({ ...raw, region: "eu-north-1" }).map((line) => line.split(":")[0])).to.deep.equal([
            "region",
            "network.cidr",
            "network.cidr",
        ]);
    });

    it("refuse connected networks that are half of the internet, or no place", () => {
        const allowed = "a network of /8 or smaller, which machines can have; name the networks that are there";
        for (const cidr of ["128.0.0.0/1", "127.0.0.0/16", "224.0.0.0/8", "169.254.169.254/32"]) {
            expect(problemsIn(withNetwork({ connectedCidrs: { hub: cidr } })), cidr).to.deep.equal([
                `network.connectedCidrs.hub: got "${cidr}", allowed: ${allowed}`,
            ]);
        }
        settingsOf(withNetwork({ connectedCidrs: { hub: "128.0.0.0/8" } }));
    });

    it("refuse an overlap with subnets that are there already", () => {
        const connectedCidrs = { hub: "10.1.1.128/25" };
        expect(problemsIn(withNetwork({ ...thereAlready, connectedCidrs }))).to.deep.equal([
            'network.existing.subnets.euw1-az2.cidr: got "10.1.1.0/24", allowed: a network without an address of ' +
                "network.connectedCidrs.hub, 10.1.1.128/25; choose another network",
        ]);
    });
});
