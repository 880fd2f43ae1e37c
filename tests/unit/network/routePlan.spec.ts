import { expect } from "chai";
import { gatewayZones, hubRoutes, workspaceRoutes, type WorkspaceRouting } from "../../../components/network/routePlan";

const ZONES = [
    { zoneId: "az1", workspaceCidr: "10.64.0.0/20" },
    { zoneId: "az2", workspaceCidr: "10.64.16.0/20" },
];

const routes = (routing: Partial<WorkspaceRouting>): readonly string[] =>
    workspaceRoutes({ zones: ZONES, exit: "none", gateways: "per-zone", connected: false, ...routing }).map(
        ({ table, destination, via }) => `${table} ${destination} ${via}`,
    );

describe("routes of a VPC with clusters", () => {
    it("are none where nothing leads out", () => {
        expect(routes({})).to.deep.equal([]);
    });

    it("lead to the gateway of the zone, or to the one there is", () => {
        expect(routes({ exit: "nat" })).to.deep.equal([
            "workspace-az1 0.0.0.0/0 nat-az1",
            "workspace-az2 0.0.0.0/0 nat-az2",
            "public-az1 0.0.0.0/0 internet",
            "public-az2 0.0.0.0/0 internet",
        ]);
        expect(routes({ exit: "nat", gateways: "one" })).to.deep.equal([
            "workspace-az1 0.0.0.0/0 nat-az1",
            "workspace-az2 0.0.0.0/0 nat-az1",
            "public-az1 0.0.0.0/0 internet",
        ]);
    });

    it("lead through the firewall of the zone and back through it", () => {
        expect(routes({ exit: "inspected", gateways: "one" })).to.deep.equal([
            "workspace-az1 0.0.0.0/0 firewall-az1",
            "workspace-az2 0.0.0.0/0 firewall-az2",
            "firewall-az1 0.0.0.0/0 nat-az1",
            "public-az1 10.64.0.0/20 firewall-az1",
            "firewall-az2 0.0.0.0/0 nat-az1",
            "public-az1 10.64.16.0/20 firewall-az2",
            "public-az1 0.0.0.0/0 internet",
        ]);
    });

    it("lead to a transit gateway, and from there clusters and endpoints are reached", () => {
        expect(routes({ exit: "transit", connected: true })).to.deep.equal([
            "workspace-az1 0.0.0.0/0 transit",
            "workspace-az2 0.0.0.0/0 transit",
            "endpoints connected transit",
            "workspace-az1 connected transit",
            "workspace-az2 connected transit",
        ]);
    });
});

describe("routes of a hub", () => {
    it("lead through firewall and gateway of the zone and back, or of the first zone", () => {
        const hub = (gateways: "one" | "per-zone"): readonly string[] =>
            hubRoutes({ zoneIds: ["az1", "az2"], spokeCidrs: ["10.64.0.0/16"], gateways }).map(
                ({ table, destination, via }) => `${table} ${destination} ${via}`,
            );
        expect(hub("one")).to.deep.equal([
            "transit-az1 0.0.0.0/0 firewall-az1",
            "transit-az2 0.0.0.0/0 firewall-az1",
            "firewall-az1 0.0.0.0/0 nat-az1",
            "firewall-az1 10.64.0.0/16 transit",
            "public-az1 10.64.0.0/16 firewall-az1",
            "public-az1 0.0.0.0/0 internet",
        ]);
        expect(hub("per-zone")).to.include.members([
            "transit-az2 0.0.0.0/0 firewall-az2",
            "firewall-az2 10.64.0.0/16 transit",
            "public-az2 10.64.0.0/16 firewall-az2",
        ]);
    });

    it("need a gateway in each zone, or in the first", () => {
        expect(gatewayZones(["az2", "az1"], "one")).to.deep.equal(["az2"]);
        expect(gatewayZones(["az2", "az1"], "per-zone")).to.deep.equal(["az2", "az1"]);
    });
});
