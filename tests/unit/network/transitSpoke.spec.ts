import { expect } from "chai";
import { TransitSpoke } from "../../../components/network/transitSpoke";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:TransitSpoke";
const ACCEPTER = "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter";
const ASSOCIATION = "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation";
const PROPAGATION = "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation";
const attachmentId = "tgw-attach-0123456789abcdef0";

const recordSpoke = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const place = { routeTableId: "tgw-rtb-1", propagateTo: "tgw-rtb-2" };
        new TransitSpoke("spoke", { context: testContext(), spoke: "prod", attachmentId, ...place }, { provider: aws });
    });

describe("TransitSpoke", () => {
    it("accepts an attachment and nothing that the gateway would do by itself", async () => {
        const graph = await recordSpoke();
        const component = graph.only(COMPONENT, "spoke");
        expect(children(graph, component)).to.deep.equal({
            "spoke-accepter": ACCEPTER,
            "spoke-association": ASSOCIATION,
            "spoke-propagation": PROPAGATION,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(ACCEPTER).inputs).to.deep.equal({
            transitGatewayAttachmentId: attachmentId,
            transitGatewayDefaultRouteTableAssociation: false,
            transitGatewayDefaultRouteTablePropagation: false,
            tags: testContext().tags("network", "transit-prod"),
        });
        expect(component.outputs).to.deep.equal({ attachmentId });
    });

    it("follows the table of spokes, and is learned by what they share, once it is accepted", async () => {
        const graph = await recordSpoke();
        const [association, propagation] = [graph.only(ASSOCIATION), graph.only(PROPAGATION)];
        expect(association.inputs["transitGatewayRouteTableId"]).to.equal("tgw-rtb-1");
        expect(propagation.inputs["transitGatewayRouteTableId"]).to.equal("tgw-rtb-2");
        for (const placed of [association, propagation]) {
            expect(graph.dependsOnTransitively(placed, graph.only(ACCEPTER))).to.equal(true);
        }
    });
});
