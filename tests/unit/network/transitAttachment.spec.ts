import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { TransitAttachment, type TransitAttachmentArgs } from "../../../components/network/transitAttachment";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:TransitAttachment";
const ATTACHMENT = "aws:ec2transitgateway/vpcAttachment:VpcAttachment";
const ASSOCIATION = "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation";
const PROPAGATION = "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation";
const ROUTE = "aws:ec2transitgateway/route:Route";

const recordAttachment = (args: Partial<TransitAttachmentArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const attachment = new TransitAttachment(
            "attached",
            {
                context: testContext(),
                role: "workspace",
                purpose: "Clusters reach the office",
                transitGatewayId: "tgw-1",
                vpcId: "vpc-1",
                subnetIds: ["subnet-1", "subnet-2"],
                keepsZone: false,
                ...args,
            },
            { provider: aws },
        );
        const { transitGatewayId } = attachment;
        const route = { routeTableId: "rtb-1", destinationCidrBlock: "172.16.0.0/12", transitGatewayId };
        new ec2.Route("consumer", route, { provider: aws });
    });

const PLACED = { routeTableId: "tgw-rtb-1", propagateTo: { shared: "tgw-rtb-2" }, exitOf: "tgw-rtb-3" };

describe("TransitAttachment", () => {
    it("is an attachment in no table where its owner decides", async () => {
        const graph = await recordAttachment();
        const component = graph.only(COMPONENT, "attached");
        expect(children(graph, component)).to.deep.equal({ "attached-attachment": ATTACHMENT });
        expect(providers(graph, component)).to.deep.equal({ "attached-attachment": "aws" });
        expect(graph.only(ATTACHMENT).inputs).to.deep.equal({
            transitGatewayId: "tgw-1",
            vpcId: "vpc-1",
            subnetIds: ["subnet-1", "subnet-2"],
            applianceModeSupport: "disable",
            dnsSupport: "enable",
            transitGatewayDefaultRouteTableAssociation: false,
            transitGatewayDefaultRouteTablePropagation: false,
            tags: {
                ...testContext().tags("network", "transit-workspace"),
                purpose: "Clusters reach the office",
            },
        });
    });

    it("says nothing of the default tables of another account's gateway, which would come back as a change", async () => {
        const { inputs } = (await recordAttachment({ ofOthers: true })).only(ATTACHMENT);
        expect(inputs).not.to.have.any.keys(
            "transitGatewayDefaultRouteTableAssociation",
            "transitGatewayDefaultRouteTablePropagation",
        );
    });

    it("is in the tables that are named", async () => {
        const graph = await recordAttachment(PLACED);
        expect(children(graph, graph.only(COMPONENT))).to.deep.equal({
            "attached-attachment": ATTACHMENT,
            "attached-association": ASSOCIATION,
            "attached-propagation-shared": PROPAGATION,
            "attached-exit": ROUTE,
        });
        const transitGatewayAttachmentId = graph.only(ATTACHMENT).placeholders["id"];
        const at = (transitGatewayRouteTableId: string): object => ({
            transitGatewayAttachmentId,
            transitGatewayRouteTableId,
        });
        expect(graph.only(ASSOCIATION).inputs).to.deep.equal(at("tgw-rtb-1"));
        expect(graph.only(PROPAGATION).inputs).to.deep.equal(at("tgw-rtb-2"));
        expect(graph.only(ROUTE).inputs).to.deep.equal({ ...at("tgw-rtb-3"), destinationCidrBlock: "0.0.0.0/0" });
    });

    it("keeps connections in one zone where a firewall needs it", async () => {
        const { inputs } = (await recordAttachment({ keepsZone: true, role: "hub" })).only(ATTACHMENT);
        expect(inputs["applianceModeSupport"]).to.equal("enable");
    });

    it("lets consumers of the gateway wait until packets get through", async () => {
        const graph = await recordAttachment(PLACED);
        const consumer = graph.only("aws:ec2/route:Route", "consumer");
        for (const type of [ATTACHMENT, ASSOCIATION, PROPAGATION, ROUTE]) {
            expect(graph.dependsOnTransitively(consumer, graph.only(type)), type).to.equal(true);
        }
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            transitGatewayId: "tgw-1",
            attachmentId: graph.only(ATTACHMENT).placeholders["id"],
        });
    });
});
