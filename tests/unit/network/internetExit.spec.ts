import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { InternetExit } from "../../../components/network/internetExit";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:InternetExit";
const GATEWAY = "aws:ec2/internetGateway:InternetGateway";
const NAT = "aws:ec2/natGateway:NatGateway";
const ADDRESS = "aws:ec2/eip:Eip";
const EXCLUSION = "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion";
const REASON = "Jobs install packages";

const recordExit = (blocked = false, prefix?: string): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const subnetIds = { "euw1-az1": "subnet-1", "euw1-az2": "subnet-2" };
        const args = { context: testContext(), vpcId: "vpc-1", subnetIds, blocked, reason: REASON };
        const exit = new InternetExit("exit", { ...args, ...(prefix !== undefined && { prefix }) }, { provider: aws });
        const natGatewayId = exit.natGatewayIds["euw1-az1"] ?? "";
        const route = { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0", natGatewayId };
        new ec2.Route("consumer", route, { provider: aws });
    });

const tags = (role: string): object => ({ ...testContext().tags("network", role), purpose: REASON });

describe("InternetExit", () => {
    it("is an internet gateway, and per subnet a NAT gateway with an address", async () => {
        const graph = await recordExit();
        const component = graph.only(COMPONENT, "exit");
        expect(children(graph, component)).to.deep.equal({
            "exit-gateway": GATEWAY,
            "exit-address-euw1-az1": ADDRESS,
            "exit-address-euw1-az2": ADDRESS,
            "exit-nat-euw1-az1": NAT,
            "exit-nat-euw1-az2": NAT,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("says why it is there", async () => {
        const graph = await recordExit();
        expect(graph.only(GATEWAY).inputs).to.deep.equal({ vpcId: "vpc-1", tags: tags("internet") });
        expect(graph.only(ADDRESS, "exit-address-euw1-az2").inputs).to.deep.equal({
            domain: "vpc",
            tags: tags("nat-euw1-az2"),
        });
        expect(graph.only(NAT, "exit-nat-euw1-az2").inputs).to.deep.equal({
            subnetId: "subnet-2",
            allocationId: graph.only(ADDRESS, "exit-address-euw1-az2").placeholders["allocationId"],
            tags: tags("nat-euw1-az2"),
        });
        expect((await recordExit(false, "hub-")).only(GATEWAY).inputs["tags"]).to.deep.equal(tags("hub-internet"));
    });

    it("has NAT gateways once the VPC has a way to the internet", async () => {
        const graph = await recordExit();
        for (const nat of graph.ofType(NAT)) {
            expect(graph.dependsOnTransitively(nat, graph.only(GATEWAY)), nat.name).to.equal(true);
        }
    });

    it("excludes the VPC from the account's block, before packets are sent", async () => {
        const graph = await recordExit(true);
        const exclusion = graph.only(EXCLUSION);
        expect(exclusion.inputs).to.deep.equal({
            vpcId: "vpc-1",
            internetGatewayExclusionMode: "allow-egress",
            tags: tags("exclusion"),
        });
        expect(graph.dependsOnTransitively(graph.only("aws:ec2/route:Route"), exclusion)).to.equal(true);
        expect((await recordExit()).ofType(EXCLUSION)).to.deep.equal([]);
    });

    it("hands on the gateways, by zone id", async () => {
        const graph = await recordExit();
        const nat = (zoneId: string): unknown => graph.only(NAT, `exit-nat-${zoneId}`).placeholders["id"];
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            internetGatewayId: graph.only(GATEWAY).placeholders["id"],
            natGatewayIds: { "euw1-az1": nat("euw1-az1"), "euw1-az2": nat("euw1-az2") },
        });
    });
});
