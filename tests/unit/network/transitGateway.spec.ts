import { expect } from "chai";
import { TransitGateway } from "../../../components/network/transitGateway";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:TransitGateway";
const GATEWAY = "aws:ec2transitgateway/transitGateway:TransitGateway";
const TABLE = "aws:ec2transitgateway/routeTable:RouteTable";

const recordGateway = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new TransitGateway("transit", { context: testContext() }, { provider: aws });
    });

describe("TransitGateway", () => {
    it("is a gateway with a table for spokes and one for what they share", async () => {
        const graph = await recordGateway();
        const component = graph.only(COMPONENT, "transit");
        expect(children(graph, component)).to.deep.equal({
            "transit-gateway": GATEWAY,
            "transit-spokes": TABLE,
            "transit-shared": TABLE,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("lets nobody in by itself", async () => {
        const graph = await recordGateway();
        expect(graph.only(GATEWAY).inputs).to.deep.equal({
            description: "Environments, their hub and sites",
            autoAcceptSharedAttachments: "disable",
            defaultRouteTableAssociation: "disable",
            defaultRouteTablePropagation: "disable",
            dnsSupport: "enable",
            tags: testContext().tags("network", "transit"),
        });
        expect(graph.only(TABLE, "transit-spokes").inputs).to.deep.equal({
            transitGatewayId: graph.only(GATEWAY).placeholders["id"],
            tags: testContext().tags("network", "transit-spokes"),
        });
    });

    it("hands on itself and its tables", async () => {
        const graph = await recordGateway();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            transitGatewayId: graph.only(GATEWAY).placeholders["id"],
            gatewayArn: graph.only(GATEWAY).placeholders["arn"],
            spokesRouteTableId: graph.only(TABLE, "transit-spokes").placeholders["id"],
            sharedRouteTableId: graph.only(TABLE, "transit-shared").placeholders["id"],
        });
    });
});
