import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { endpointPorts } from "../../../components/network/ports";
import {
    WorkspaceSecurityGroups,
    type WorkspaceSecurityGroupsArgs,
} from "../../../components/network/workspaceSecurityGroups";
import { checkName } from "../../../components/shared/naming";
import type { Graph } from "../../../planner/graph";
import type { RecordedResource } from "../../../planner/recording";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:WorkspaceSecurityGroups";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

const recordGroups = (
    context = testContext(),
    prefixListIds: object = { s3: "pl-1" },
    ways: Pick<WorkspaceSecurityGroupsArgs, "connectedPrefixListId" | "internet"> = {},
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context, vpcId: "vpc-1", prefixListIds, ...ways };
        const groups = new WorkspaceSecurityGroups("groups", args, { provider: aws });
        const workspace = { securityGroups: [groups.workspaceSecurityGroupId], subnetId: "subnet-1" };
        new ec2.NetworkInterface("cluster", workspace, { provider: aws });
        const endpoints = { securityGroups: [groups.endpointSecurityGroupId], subnetId: "subnet-1" };
        new ec2.NetworkInterface("endpoint", endpoints, { provider: aws });
    });

const rules = (graph: Graph): readonly RecordedResource[] => [...graph.ofType(INGRESS), ...graph.ofType(EGRESS)];
const idOf = (graph: Graph, role: string): string | undefined => graph.only(GROUP, `groups-${role}`).placeholders["id"];

describe("WorkspaceSecurityGroups", () => {
    it("is two groups, with one resource per rule, named after what it admits", async () => {
        const graph = await recordGroups();
        const component = graph.only(COMPONENT, "groups");
        const ports = [443, 2443, 5432, 6666, 8443, 8444, 8445];
        expect(children(graph, component)).to.deep.equal({
            "groups-workspace": GROUP,
            "groups-endpoints": GROUP,
            "groups-workspace-from-workspace-tcp": INGRESS,
            "groups-workspace-from-workspace-udp": INGRESS,
            "groups-workspace-to-workspace-tcp": EGRESS,
            "groups-workspace-to-workspace-udp": EGRESS,
            "groups-workspace-to-s3": EGRESS,
            ...Object.fromEntries(ports.map((port) => [`groups-workspace-to-endpoints-${String(port)}`, EGRESS])),
            ...Object.fromEntries(ports.map((port) => [`groups-endpoints-from-workspace-${String(port)}`, INGRESS])),
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("has groups without rules inside, which would undo those beside them", async () => {
        const graph = await recordGroups();
        expect(graph.only(GROUP, "groups-workspace").inputs).to.deep.equal({
            name: "acme-dev-workspace",
            description: "Clusters of the Databricks workspace",
            vpcId: "vpc-1",
            tags: testContext().tags("network", "workspace"),
        });
        expect(graph.only(GROUP, "groups-endpoints").inputs).to.deep.equal({
            name: "acme-dev-endpoints",
            description: "Interface endpoints of the VPC",
            vpcId: "vpc-1",
            tags: testContext().tags("network", "endpoints"),
        });
    });

    for (const protocol of ["tcp", "udp"]) {
        it(`lets clusters talk to each other over ${protocol}`, async () => {
            const graph = await recordGroups();
            const workspace = idOf(graph, "workspace");
            const rule = (role: string): object => ({
                securityGroupId: workspace,
                referencedSecurityGroupId: workspace,
                ipProtocol: protocol,
                fromPort: 0,
                toPort: 65_535,
                description: "Between clusters",
                tags: testContext().tags("network", role),
            });
            const [ingress, egress] = [`workspace-from-workspace-${protocol}`, `workspace-to-workspace-${protocol}`];
            expect(graph.only(INGRESS, `groups-${ingress}`).inputs).to.deep.equal(rule(ingress));
            expect(graph.only(EGRESS, `groups-${egress}`).inputs).to.deep.equal(rule(egress));
        });
    }

    for (const { from, to, purpose } of endpointPorts("commercial")) {
        it(`lets clusters reach endpoints on ${String(from)}, and endpoints admit them`, async () => {
            const graph = await recordGroups();
            const [workspace, endpoints] = [idOf(graph, "workspace"), idOf(graph, "endpoints")];
            const ports = { ipProtocol: "tcp", fromPort: from, toPort: to, description: purpose };
            const [egress, ingress] = [
                `workspace-to-endpoints-${String(from)}`,
                `endpoints-from-workspace-${String(from)}`,
            ];
            expect(graph.only(EGRESS, `groups-${egress}`).inputs).to.deep.equal({
                securityGroupId: workspace,
                referencedSecurityGroupId: endpoints,
                ...ports,
                tags: testContext().tags("network", egress),
            });
            expect(graph.only(INGRESS, `groups-${ingress}`).inputs).to.deep.equal({
                securityGroupId: endpoints,
                referencedSecurityGroupId: workspace,
                ...ports,
                tags: testContext().tags("network", ingress),
            });
        });
    }

    it("lets clusters reach S3 over TLS", async () => {
        const graph = await recordGroups();
        expect(graph.only(EGRESS, "groups-workspace-to-s3").inputs).to.deep.equal({
            securityGroupId: idOf(graph, "workspace"),
            prefixListId: "pl-1",
            ipProtocol: "tcp",
            fromPort: 443,
            toPort: 443,
            description: "S3 through the gateway endpoint",
            tags: testContext().tags("network", "workspace-to-s3"),
        });
    });

    it("lets clusters reach DynamoDB when it has a gateway, and only then", async () => {
        const names = async (prefixListIds: object): Promise<readonly string[]> =>
            rules(await recordGroups(testContext(), prefixListIds)).map(({ name }) => name);
        const more = await names({ s3: "pl-1", dynamodb: "pl-2" });
        expect(more.filter((name) => /s3|dynamodb/.test(name)).sort()).to.deep.equal([
            "groups-workspace-to-dynamodb",
            "groups-workspace-to-s3",
        ]);
        expect((await names({})).filter((name) => /s3|dynamodb/.test(name))).to.deep.equal([]);
    });

    it("lets clusters reach connected networks and the internet where there is a way, and only there", async () => {
        const ways = { internet: true, connectedPrefixListId: "pl-9" };
        const graph = await recordGroups(testContext(), {}, ways);
        const rule = (role: string, more: object): object => ({
            securityGroupId: idOf(graph, "workspace"),
            ipProtocol: "tcp",
            tags: testContext().tags("network", role),
            ...more,
        });
        expect(graph.only(EGRESS, "groups-workspace-to-connected").inputs).to.deep.equal(
            rule("workspace-to-connected", {
                prefixListId: "pl-9",
                fromPort: 0,
                toPort: 65_535,
                description: "Connected networks",
            }),
        );
        for (const [port, description] of [
            [80, "HTTP to the internet"],
            [443, "TLS to the internet"],
        ] as const) {
            const role = `workspace-to-internet-${String(port)}`;
            expect(graph.only(EGRESS, `groups-${role}`).inputs).to.deep.equal(
                rule(role, { cidrIpv4: "0.0.0.0/0", fromPort: port, toPort: port, description }),
            );
        }
        const names = rules(await recordGroups()).map(({ name }) => name);
        expect(names.filter((name) => /internet|connected/.test(name))).to.deep.equal([]);
    });

    it("claim 49: names no address range, and lets endpoints begin no connection", async () => {
        const graph = await recordGroups();
        for (const { name, inputs } of rules(graph)) {
            expect(Object.keys(inputs), name).not.to.include.any.members(["cidrIpv4", "cidrIpv6"]);
        }
        const fromEndpoints = graph
            .ofType(EGRESS)
            .filter(({ inputs }) => inputs["securityGroupId"] === idOf(graph, "endpoints"));
        expect(fromEndpoints).to.deep.equal([]);
    });

    it("has fewer ports in GovCloud", async () => {
        const names = rules(await recordGroups(testContext({ region: "us-gov-west-1", shard: "dod" }))).map(
            ({ name }) => name,
        );
        expect(names).to.include("groups-workspace-to-endpoints-2443");
        expect(names.filter((name) => name.endsWith("6666"))).to.deep.equal([]);
    });

    it("has names for people that AWS takes", async () => {
        for (const { name, inputs } of rules(await recordGroups())) {
            const { Name } = inputs["tags"] as { Name: string };
            expect(checkName(name, "tagName", Name)).to.equal(undefined);
        }
        expect(checkName("rule", "tagName", "REST APIs, STS and Kinesis")).not.to.equal(undefined);
    });

    it("hands on groups that have all their rules", async () => {
        const graph = await recordGroups();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            workspaceSecurityGroupId: idOf(graph, "workspace"),
            endpointSecurityGroupId: idOf(graph, "endpoints"),
        });
        const [cluster, endpoint] = ["cluster", "endpoint"].map((name) =>
            graph.only("aws:ec2/networkInterface:NetworkInterface", name),
        ) as [RecordedResource, RecordedResource];
        for (const rule of rules(graph)) {
            const ofWorkspace = rule.inputs["securityGroupId"] === idOf(graph, "workspace");
            expect(graph.dependsOnTransitively(ofWorkspace ? cluster : endpoint, rule), rule.name).to.equal(true);
        }
    });
});
