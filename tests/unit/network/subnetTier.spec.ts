import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { SubnetTier } from "../../../components/network/subnetTier";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:SubnetTier";
const SUBNET = "aws:ec2/subnet:Subnet";
const ROUTES = "aws:ec2/routeTable:RouteTable";
const ASSOCIATION = "aws:ec2/routeTableAssociation:RouteTableAssociation";
const CIDRS = { "euw1-az1": "10.255.0.0/28", "euw1-az2": "10.255.0.16/28" };

const recordTier = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), vpcId: "vpc-1", role: "hub-public", cidrs: CIDRS } as const;
        const { subnetIds } = new SubnetTier("tier", args, { provider: aws });
        const subnetId = subnetIds["euw1-az1"] ?? "";
        new ec2.NatGateway("consumer", { subnetId }, { provider: aws });
    });

describe("SubnetTier", () => {
    it("is a subnet with a route table of its own per zone, named by zone id", async () => {
        const graph = await recordTier();
        const component = graph.only(COMPONENT, "tier");
        expect(children(graph, component)).to.deep.equal({
            "tier-euw1-az1": SUBNET,
            "tier-euw1-az1-routes": ROUTES,
            "tier-euw1-az1-association": ASSOCIATION,
            "tier-euw1-az2": SUBNET,
            "tier-euw1-az2-routes": ROUTES,
            "tier-euw1-az2-association": ASSOCIATION,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("has no public addresses", async () => {
        const graph = await recordTier();
        expect(graph.only(SUBNET, "tier-euw1-az2").inputs).to.deep.equal({
            vpcId: "vpc-1",
            availabilityZoneId: "euw1-az2",
            cidrBlock: "10.255.0.16/28",
            mapPublicIpOnLaunch: false,
            tags: testContext().tags("network", "hub-public-euw1-az2"),
        });
        expect(graph.only(ASSOCIATION, "tier-euw1-az2-association").inputs).to.deep.equal({
            subnetId: graph.only(SUBNET, "tier-euw1-az2").placeholders["id"],
            routeTableId: graph.only(ROUTES, "tier-euw1-az2-routes").placeholders["id"],
        });
    });

    it("hands on subnets that have their route tables, and these, by zone id", async () => {
        const graph = await recordTier();
        const ids = (type: string, end: string): object =>
            Object.fromEntries(
                Object.keys(CIDRS).map((zoneId) => [
                    zoneId,
                    graph.only(type, `tier-${zoneId}${end}`).placeholders["id"],
                ]),
            );
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            subnetIds: ids(SUBNET, ""),
            routeTableIds: ids(ROUTES, "-routes"),
        });
        const consumer = graph.only("aws:ec2/natGateway:NatGateway");
        const waits = (zoneId: string): boolean =>
            graph.dependsOnTransitively(consumer, graph.only(ASSOCIATION, `tier-${zoneId}-association`));
        expect(waits("euw1-az1")).to.equal(true);
        expect(waits("euw1-az2")).to.equal(false);
    });
});
