import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { planSubnets } from "../../../components/network/subnetPlan";
import { WorkspaceVpc } from "../../../components/network/workspaceVpc";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:WorkspaceVpc";
const VPC = "aws:ec2/vpc:Vpc";
const SUBNET = "aws:ec2/subnet:Subnet";
const ROUTES = "aws:ec2/routeTable:RouteTable";
const ASSOCIATION = "aws:ec2/routeTableAssociation:RouteTableAssociation";
const DEFAULT_GROUP = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const DEFAULT_ROUTES = "aws:ec2/defaultRouteTable:DefaultRouteTable";
const ZONES = ["euw1-az1", "euw1-az2"];

const recordVpc = (zoneIds = ZONES, workspaceCidrs = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const context = testContext();
        const { zoneIds: regionZoneIds } = context.regionFacts;
        const plan = planSubnets({ cidr: "10.64.0.0/16", zoneIds, regionZoneIds, workspaceCidrs });
        const vpc = new WorkspaceVpc("network", { context, plan }, { provider: aws });
        for (const [zoneId, subnetId] of Object.entries({ ...vpc.workspaceSubnetIds })) {
            new ec2.NetworkInterface(`consumer-${zoneId}`, { subnetId }, { provider: aws });
        }
    });

describe("WorkspaceVpc", () => {
    it("is a VPC with two subnets per zone, each with a route table, named by zone id", async () => {
        const graph = await recordVpc();
        const component = graph.only(COMPONENT, "network");
        expect(children(graph, component)).to.deep.equal({
            "network-vpc": VPC,
            "network-default-security-group": DEFAULT_GROUP,
            "network-default-routes": DEFAULT_ROUTES,
            "network-endpoints-routes": ROUTES,
            "network-endpoints-euw1-az1": SUBNET,
            "network-endpoints-euw1-az1-association": ASSOCIATION,
            "network-endpoints-euw1-az2": SUBNET,
            "network-endpoints-euw1-az2-association": ASSOCIATION,
            "network-workspace-euw1-az1": SUBNET,
            "network-workspace-euw1-az1-association": ASSOCIATION,
            "network-workspace-euw1-az1-routes": ROUTES,
            "network-workspace-euw1-az2": SUBNET,
            "network-workspace-euw1-az2-association": ASSOCIATION,
            "network-workspace-euw1-az2-routes": ROUTES,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("answers names inside, which private endpoints need", async () => {
        expect((await recordVpc()).only(VPC).inputs).to.deep.equal({
            cidrBlock: "10.64.0.0/16",
            enableDnsSupport: true,
            enableDnsHostnames: true,
            tags: testContext().tags("network", "vpc"),
        });
    });

    it("has subnets without public addresses, where the plan puts them", async () => {
        const graph = await recordVpc();
        const vpcId = graph.only(VPC).placeholders["id"];
        expect(graph.only(SUBNET, "network-workspace-euw1-az2").inputs).to.deep.equal({
            vpcId,
            availabilityZoneId: "euw1-az2",
            cidrBlock: "10.64.16.0/20",
            mapPublicIpOnLaunch: false,
            tags: { ...testContext().tags("network", "workspace-euw1-az2"), nodes: "2045" },
        });
        expect(graph.only(SUBNET, "network-endpoints-euw1-az1").inputs).to.deep.equal({
            vpcId,
            availabilityZoneId: "euw1-az1",
            cidrBlock: "10.64.128.0/21",
            mapPublicIpOnLaunch: false,
            tags: testContext().tags("network", "endpoints-euw1-az1"),
        });
    });

    it("gives a zone a network of its own, before the subnet in it", async () => {
        const graph = await recordVpc(ZONES, { "euw1-az2": "100.64.0.0/17" });
        const network = graph.only("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation");
        expect(network.name).to.equal("network-cidr-euw1-az2");
        expect(network.inputs).to.deep.equal({
            vpcId: graph.only(VPC).placeholders["id"],
            cidrBlock: "100.64.0.0/17",
        });
        const subnet = graph.only(SUBNET, "network-workspace-euw1-az2");
        expect(subnet.inputs["cidrBlock"]).to.equal("100.64.0.0/17");
        expect(subnet.inputs["tags"]).to.have.property("nodes", "16381");
        expect(graph.dependsOnTransitively(subnet, network)).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(SUBNET, "network-workspace-euw1-az1"), network)).to.equal(false);
    });

    it("claim 49: has no way to the internet: no gateway, no route, and empty defaults", async () => {
        const graph = await recordVpc();
        expect(graph.resources.filter(({ type }) => /gateway|aws:ec2\/route:|Eip/i.test(type))).to.deep.equal([]);
        for (const { name, inputs } of graph.ofType(ROUTES)) {
            expect(Object.keys(inputs).sort(), name).to.deep.equal(["tags", "vpcId"]);
        }
        expect(graph.only(DEFAULT_ROUTES).inputs).to.deep.equal({
            defaultRouteTableId: graph.only(VPC).placeholders["defaultRouteTableId"],
            routes: [],
            tags: testContext().tags("network", "default-empty"),
        });
        expect(graph.only(DEFAULT_GROUP).inputs).to.deep.equal({
            vpcId: graph.only(VPC).placeholders["id"],
            ingress: [],
            egress: [],
            tags: testContext().tags("network", "default-closed"),
        });
    });

    it("gives each workspace subnet a route table of its own, and endpoint subnets one together", async () => {
        const graph = await recordVpc();
        const tableOf = (role: string): unknown =>
            graph.only(ASSOCIATION, `network-${role}-association`).inputs["routeTableId"];
        const table = (role: string): unknown => graph.only(ROUTES, `network-${role}-routes`).placeholders["id"];
        for (const zoneId of ZONES) {
            expect(tableOf(`workspace-${zoneId}`)).to.equal(table(`workspace-${zoneId}`));
            expect(tableOf(`endpoints-${zoneId}`)).to.equal(table("endpoints"));
            expect(graph.only(ASSOCIATION, `network-workspace-${zoneId}-association`).inputs["subnetId"]).to.equal(
                graph.only(SUBNET, `network-workspace-${zoneId}`).placeholders["id"],
            );
        }
    });

    it("hands on what exists per zone, by zone id", async () => {
        const graph = await recordVpc();
        const ids = (type: string, name: (zoneId: string) => string): unknown =>
            Object.fromEntries(ZONES.map((zoneId) => [zoneId, graph.only(type, name(zoneId)).placeholders["id"]]));
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            vpcId: graph.only(VPC).placeholders["id"],
            defaultNetworkAclId: graph.only(VPC).placeholders["defaultNetworkAclId"],
            workspaceSubnetIds: ids(SUBNET, (zoneId) => `network-workspace-${zoneId}`),
            endpointSubnetIds: ids(SUBNET, (zoneId) => `network-endpoints-${zoneId}`),
            workspaceRouteTableIds: ids(ROUTES, (zoneId) => `network-workspace-${zoneId}-routes`),
            endpointRouteTableId: graph.only(ROUTES, "network-endpoints-routes").placeholders["id"],
        });
    });

    it("lets consumers of a subnet wait until it has its route table", async () => {
        const graph = await recordVpc();
        const consumer = graph.only("aws:ec2/networkInterface:NetworkInterface", "consumer-euw1-az1");
        const association = (zoneId: string): Parameters<Graph["dependsOnTransitively"]>[1] =>
            graph.only(ASSOCIATION, `network-workspace-${zoneId}-association`);
        expect(graph.dependsOnTransitively(consumer, association("euw1-az1"))).to.equal(true);
        expect(graph.dependsOnTransitively(consumer, association("euw1-az2"))).to.equal(false);
    });

    it("claim 34: a third zone only adds, and changes no resource that is there", async () => {
        const [two, three] = [await recordVpc(), await recordVpc([...ZONES, "euw1-az3"])];
        const inputs = ({ resources }: Graph): ReadonlyMap<string, string> =>
            new Map(resources.map(({ urn, inputs: values }) => [urn, JSON.stringify(values)]));
        const [before, after] = [inputs(two), inputs(three)];
        for (const [urn, values] of before) {
            expect(after.get(urn), urn).to.equal(values);
        }
        const added = [...after.keys()].filter((urn) => !before.has(urn));
        expect(added).to.have.length(6);
        expect(added.filter((urn) => !urn.includes("euw1-az3"))).to.deep.equal([]);
    });

    it("claim 34: does not depend on the order of the zones", async () => {
        const urns = ({ resources }: Graph): readonly string[] => resources.map(({ urn }) => urn);
        expect(urns(await recordVpc([...ZONES].reverse()))).to.deep.equal(urns(await recordVpc()));
    });
});
