import { expect } from "chai";
import { planned, type StackName } from "../../support/claims";
import type { Properties } from "../../../planner/values";

async function connectionsOf(stack: StackName): Promise<Properties> {
    const { graph } = await planned(stack);
    const platform = graph.root.outputs["platform"] as Properties;
    return platform["connections"] as Properties;
}

describe("what a platform says of its connections", () => {
    it("is what others attach to, ask for names and set up their side with", async () => {
        const { graph } = await planned("staging through a hub of its own");
        const { transitGateway, resolverEndpointIds, vpns } = await connectionsOf("staging through a hub of its own");
        const id = (type: string, name: string): string | undefined => graph.only(type, name).placeholders["id"];
        const table = "aws:ec2transitgateway/routeTable:RouteTable";
        const resolver = "aws:route53/resolverEndpoint:ResolverEndpoint";
        expect(transitGateway).to.deep.equal({
            id: id("aws:ec2transitgateway/transitGateway:TransitGateway", "transit-gateway"),
            spokesRouteTableId: id(table, "transit-spokes"),
            sharedRouteTableId: id(table, "transit-shared"),
        });
        expect(resolverEndpointIds).to.deep.equal({
            inbound: id(resolver, "resolver-inbound"),
            outbound: id(resolver, "resolver-outbound"),
        });
        const { placeholders } = graph.only("aws:ec2/vpnConnection:VpnConnection");
        expect(vpns).to.deep.equal({
            office: { connectionId: placeholders["id"], presharedKeyArn: placeholders["presharedKeyArn"] },
        });
    });

    it("is nothing where others have made the gateway, or nothing is connected", async () => {
        for (const stack of [
            "dev",
            "staging through a hub of somebody else",
            "staging in a network of somebody else",
            "staging on serverless compute alone",
        ] as const) {
            expect(await connectionsOf(stack), stack).to.deep.equal({});
        }
    });
});
