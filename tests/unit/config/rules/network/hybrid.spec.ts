import { expect } from "chai";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

const connectedCidrs = { office: "172.16.0.0/16" };
const transitGateway = { mode: "create" };
const attach = { mode: "attach", id: "tgw-0123456789abcdef0" };
const office = { address: "203.0.113.10" };
const corporate = { domain: "corp.example.com", targetIps: ["172.16.0.53"] };

const problems = (network: Raw): readonly string[] => problemsIn(withNetwork(network));

describe("rules about sites", () => {
    it("connect them to a transit gateway of ours", () => {
        expect(problems({ connectedCidrs, transitGateway, vpns: { office } })).to.deep.equal([]);
        const settings = settingsOf(withNetwork({ connectedCidrs, transitGateway, vpns: { office } }));
        expect(settings.network?.vpns).to.deep.equal({ office: { ...office, asn: 65_000 } });
        expect(problems({ connectedCidrs, transitGateway: attach, vpns: { office } })).to.deep.equal([
            'network.transitGateway.mode: got "attach", allowed: create, to which the sites of network.vpns are connected; set it, ' +
                "or have the owner of the transit gateway connect them",
        ]);
        expect(problems({ connectedCidrs, vpns: { office } })).to.have.length(1);
    });

    it("want the networks that are there", () => {
        expect(problems({ transitGateway, vpns: { office } })).to.include(
            "network.connectedCidrs: got nothing, allowed: the networks that network.vpns is about; name them, or remove network.vpns",
        );
    });

    it("refuse addresses that nobody can reach, or that are another site's", () => {
        const given = (vpns: Raw): readonly string[] => problems({ connectedCidrs, transitGateway, vpns });
        expect(given({ office: { address: "172.16.0.1" } })).to.deep.equal([
            'network.vpns.office.address: got "172.16.0.1", allowed: an address on the internet; name the site\'s public address',
        ]);
        for (const address of ["0.0.0.0", "127.0.0.1", "169.254.0.1", "224.0.0.1", "255.255.255.255", "100.64.0.1"]) {
            expect(given({ office: { address } }), address).to.have.length(1);
        }
        expect(given({ office, plant: office })).to.deep.equal([
            'network.vpns.plant.address: got "203.0.113.10", allowed: another address than that of network.vpns.office; remove one ' +
                "of the two",
        ]);
        for (const address of ["203.0.113.256", "203.0.113", "office.example.com", "203.0.113.010"]) {
            expect(given({ office: { address } }), address).to.have.length(1);
        }
    });

    it("refuse our own number, and numbers that there are not", () => {
        const given = (asn: unknown): readonly string[] =>
            problems({ connectedCidrs, transitGateway, vpns: { office: { ...office, asn } } });
        expect(given(64_512)).to.deep.equal([
            "network.vpns.office.asn: got 64512, allowed: another number: that one is the transit gateway's; change it",
        ]);
        expect(given(65_001)).to.deep.equal([]);
        for (const asn of [0, 1.5, 2 ** 31]) {
            expect(given(asn), String(asn)).to.have.length(1);
        }
    });
});

describe("rules about names", () => {
    it("ask where a transit gateway leads, and not when nothing is said", () => {
        expect(settingsOf(withNetwork({})).network?.resolver).to.deep.equal({ inbound: false, forward: {} });
        for (const way of [transitGateway, attach]) {
            for (const resolver of [
                { inbound: true },
                { forward: { corporate } },
                { inbound: true, forward: { corporate } },
            ]) {
                expect(problems({ connectedCidrs, transitGateway: way, resolver })).to.deep.equal([]);
            }
        }
        expect(problems({ connectedCidrs, resolver: { inbound: true } })).to.deep.equal([
            'network.transitGateway.mode: got "none", allowed: create or attach, through which the questions of network.resolver ' +
                "go; set it, or remove network.resolver",
        ]);
        const reason = "a sentence that says why";
        expect(
            problems({ egress: { mode: "transit", reason }, transitGateway: attach, resolver: { inbound: true } }),
        ).to.deep.equal([
            "network.connectedCidrs: got nothing, allowed: the networks that network.resolver is about; name them, or remove " +
                "network.resolver",
        ]);
    });

    const forwarding = (forward: Raw): readonly string[] =>
        problems({ connectedCidrs, transitGateway, resolver: { forward } });

    it("claim 29: never forward names that lead to private endpoints", () => {
        const domains = [
            "amazonaws.com",
            "s3.eu-west-1.amazonaws.com",
            "com",
            "cloud.databricks.com",
            "databricks.com",
        ];
        for (const domain of domains) {
            const [problem, ...more] = forwarding({ corporate: { ...corporate, domain } });
            expect(problem, domain).to.include("whose names lead to private endpoints; forward a domain of yours");
            expect(more).to.deep.equal([]);
        }
        expect(forwarding({ corporate: { ...corporate, domain: "notamazonaws.com" } })).to.deep.equal([]);
    });

    it("refuse a domain twice, and name servers that cannot be reached", () => {
        expect(forwarding({ corporate, other: corporate })).to.deep.equal([
            'network.resolver.forward.other.domain: got "corp.example.com", allowed: another domain than that of ' +
                "network.resolver.forward.corporate; put their targets together",
        ]);
        expect(forwarding({ corporate: { ...corporate, targetIps: ["172.16.0.53", "8.8.8.8"] } })).to.deep.equal([
            'network.resolver.forward.corporate.targetIps[1]: got "8.8.8.8", allowed: an address in network.connectedCidrs; add its ' +
                "network there, or correct it",
        ]);
        const seven = Array.from({ length: 7 }, (_, index) => `172.16.0.${String(index)}`);
        for (const targetIps of [[], ["ns.example.com"], seven, ["172.16.0.53", "172.16.0.53"]]) {
            expect(forwarding({ corporate: { ...corporate, targetIps } })).to.have.length(1);
        }
    });
});
