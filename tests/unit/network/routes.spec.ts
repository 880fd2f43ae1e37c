import { expect } from "chai";
import { Routes, type RoutesArgs } from "../../../components/network/routes";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:Routes";
const ROUTE = "aws:ec2/route:Route";

const ARGS: RoutesArgs = {
    routes: [
        { table: "workspace-az1", destination: "0.0.0.0/0", via: "firewall-az1" },
        { table: "public-az1", destination: "10.64.0.0/20", via: "nat-az1" },
        { table: "public-az1", destination: "0.0.0.0/0", via: "internet" },
        { table: "endpoints", destination: "connected", via: "transit" },
    ],
    tables: { "workspace-az1": "rtb-1", "public-az1": "rtb-2", endpoints: "rtb-3" },
    hops: {
        "firewall-az1": { vpcEndpointId: "vpce-1" },
        "nat-az1": { natGatewayId: "nat-1" },
        internet: { gatewayId: "igw-1" },
        transit: { transitGatewayId: "tgw-1" },
    },
    connectedPrefixListId: "pl-1",
};

const recordRoutes = (args: Partial<RoutesArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new Routes("ways", { ...ARGS, ...args }, { provider: aws });
    });

describe("Routes", () => {
    it("is a route per plan, named after table and destination", async () => {
        const graph = await recordRoutes();
        const component = graph.only(COMPONENT, "ways");
        expect(children(graph, component)).to.deep.equal({
            "ways-workspace-az1-to-internet": ROUTE,
            "ways-public-az1-to-10-64-0-0-20": ROUTE,
            "ways-public-az1-to-internet": ROUTE,
            "ways-endpoints-to-connected": ROUTE,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(component.outputs).to.deep.equal({
            routed: [
                "workspace-az1 0.0.0.0/0 via firewall-az1",
                "public-az1 10.64.0.0/20 via nat-az1",
                "public-az1 0.0.0.0/0 via internet",
                "endpoints connected via transit",
            ],
        });
    });

    it("leads where the plan says", async () => {
        const graph = await recordRoutes();
        const inputs = (name: string): unknown => graph.only(ROUTE, `ways-${name}`).inputs;
        expect(inputs("workspace-az1-to-internet")).to.deep.equal({
            routeTableId: "rtb-1",
            destinationCidrBlock: "0.0.0.0/0",
            vpcEndpointId: "vpce-1",
        });
        expect(inputs("public-az1-to-10-64-0-0-20")).to.deep.equal({
            routeTableId: "rtb-2",
            destinationCidrBlock: "10.64.0.0/20",
            natGatewayId: "nat-1",
        });
        expect(inputs("endpoints-to-connected")).to.deep.equal({
            routeTableId: "rtb-3",
            destinationPrefixListId: "pl-1",
            transitGatewayId: "tgw-1",
        });
    });

    for (const [what, missing] of [
        ["route table workspace-az1", { tables: {} }],
        ["hop firewall-az1", { hops: {} }],
        ["list of connected networks", { connectedPrefixListId: undefined }],
    ] as const) {
        it(`does not come to be without the ${what}`, async () => {
            const failure = await recordRoutes(missing).then(
                () => "nothing",
                (error: unknown) => String(error),
            );
            expect(failure).to.include(`a route is planned for a ${what} that is not there`);
        });
    }
});
