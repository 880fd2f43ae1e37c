import { expect } from "chai";
import { environment, problemsIn, settingsOf, withNetwork, type Raw } from "../samples";

const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const withServerless = (serverless: Raw, rest: Raw = {}): Raw => ({ ...environment, ...rest, serverless });

describe("rules about serverless compute", () => {
    it("have nothing to say of the default, which lets nothing out", () => {
        expect(settingsOf(environment).serverless).to.deep.equal({
            egress: { mode: "restricted", allowedDomains: [], allowedBuckets: {}, allowedWorkspaceIds: [] },
            crossWorkspace: { mode: "legacy" },
            privateEndpoints: {},
        });
    });

    it("take a service in the region, and no other", () => {
        const endpoint = { kind: "service", service: SERVICE, domains: ["git.example.com"] };
        settingsOf(withServerless({ privateEndpoints: { git: endpoint, lake: { kind: "lake" } } }));
        expect(
            problemsIn(withServerless({ privateEndpoints: { git: endpoint } }, { region: "eu-west-2" })),
        ).to.deep.equal([
            `serverless.privateEndpoints.git.service: got "${SERVICE}", allowed: a service in eu-west-2; name a service in the region of the workspace`,
        ]);
    });

    it("restrict other workspaces outside GovCloud only, and never by an empty list", () => {
        const crossWorkspace = { mode: "restricted", workspaceIds: [12] };
        settingsOf(withServerless({ crossWorkspace }));
        expect(problemsIn(withServerless({ crossWorkspace }, { region: "us-gov-west-1" }))).to.deep.equal([
            'serverless.crossWorkspace.mode: got "restricted", allowed: legacy in us-gov-west-1; remove serverless.crossWorkspace',
        ]);
        const [problem] = problemsIn(withServerless({ crossWorkspace: { mode: "restricted", workspaceIds: [] } }));
        expect(problem).to.match(/^serverless\.crossWorkspace\.workspaceIds: got an empty list/);
    });

    it("take public networks only where people come over the internet, and public ones only", () => {
        const publicCidrs = { office: "203.0.113.0/24" };
        expect(settingsOf({ ...environment, publicCidrs }).publicCidrs).to.deep.equal(publicCidrs);
        expect(problemsIn({ ...environment, publicCidrs: { office: "10.0.0.0/8" } })).to.deep.equal([
            'publicCidrs.office: got "10.0.0.0/8", allowed: a network with public addresses; give the addresses that the internet sees, those of the office\'s gateway',
        ]);
        const frontEnd = { mode: "private", runner: "a runner in the hub" };
        const connectedCidrs = { hub: "172.16.0.0/16" };
        expect(problemsIn({ ...withNetwork({ connectedCidrs, frontEnd }), publicCidrs })).to.deep.equal([
            "publicCidrs: got networks that people come from, allowed: nothing with network.frontEnd.mode private; " +
                "remove publicCidrs: nobody reaches the workspace from a public network",
        ]);
    });
});
