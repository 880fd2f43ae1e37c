import { expect } from "chai";
import { NameResolver, type NameResolverArgs } from "../../../components/network/nameResolver";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:NameResolver";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
const ENDPOINT = "aws:route53/resolverEndpoint:ResolverEndpoint";
const RULE = "aws:route53/resolverRule:ResolverRule";
const ASSOCIATION = "aws:route53/resolverRuleAssociation:ResolverRuleAssociation";
const FORWARD = { corporate: { domain: "corp.example.com", targetIps: ["172.16.1.53", "172.16.0.53"] } };

const recordResolver = (args: Partial<NameResolverArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new NameResolver(
            "names",
            {
                context: testContext(),
                vpcId: "vpc-1",
                subnetIds: ["subnet-1", "subnet-2"],
                connectedPrefixListId: "pl-1",
                inbound: true,
                forward: FORWARD,
                ...args,
            },
            { provider: aws },
        );
    });

const INBOUND = {
    "names-inbound-group": GROUP,
    "names-inbound-tcp": INGRESS,
    "names-inbound-udp": INGRESS,
    "names-inbound": ENDPOINT,
};
const OUTBOUND = {
    "names-outbound-group": GROUP,
    "names-outbound-tcp": EGRESS,
    "names-outbound-udp": EGRESS,
    "names-outbound": ENDPOINT,
    "names-forward-corporate": RULE,
    "names-forward-corporate-association": ASSOCIATION,
};

describe("NameResolver", () => {
    it("is an endpoint with a group per direction, and a rule per domain", async () => {
        const graph = await recordResolver();
        const component = graph.only(COMPONENT, "names");
        expect(children(graph, component)).to.deep.equal({ ...INBOUND, ...OUTBOUND });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("has only the directions that are asked for", async () => {
        const inbound = await recordResolver({ forward: {} });
        expect(children(inbound, inbound.only(COMPONENT))).to.deep.equal(INBOUND);
        const outbound = await recordResolver({ inbound: false });
        expect(children(outbound, outbound.only(COMPONENT))).to.deep.equal(OUTBOUND);
        expect(outbound.only(COMPONENT).outputs).to.deep.equal({
            endpointIds: { outbound: outbound.only(ENDPOINT).placeholders["id"] },
        });
    });

    it("asks and answers through the given subnets, once its group has its rules", async () => {
        const graph = await recordResolver();
        for (const [direction, purpose] of [
            ["inbound", "Connected networks ask for names of the VPC"],
            ["outbound", "The VPC asks for names of connected networks"],
        ] as const) {
            const endpoint = graph.only(ENDPOINT, `names-${direction}`);
            expect(endpoint.inputs).to.deep.equal({
                name: `acme-dev-${direction}`,
                direction: direction.toUpperCase(),
                protocols: ["Do53"],
                resolverEndpointType: "IPV4",
                securityGroupIds: [graph.only(GROUP, `names-${direction}-group`).placeholders["id"]],
                ipAddresses: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }],
                tags: { ...testContext().tags("network", `resolver-${direction}`), purpose },
            });
            const type = direction === "inbound" ? INGRESS : EGRESS;
            for (const protocol of ["tcp", "udp"]) {
                const rule = graph.only(type, `names-${direction}-${protocol}`);
                expect(graph.dependsOnTransitively(endpoint, rule)).to.equal(true);
                expect(rule.inputs).to.deep.equal({
                    securityGroupId: graph.only(GROUP, `names-${direction}-group`).placeholders["id"],
                    prefixListId: "pl-1",
                    ipProtocol: protocol,
                    fromPort: 53,
                    toPort: 53,
                    description: purpose,
                    tags: testContext().tags("network", `resolver-${direction}-${protocol}`),
                });
            }
        }
        expect(graph.only(GROUP, "names-inbound-group").inputs).to.deep.equal({
            name: "acme-dev-resolver-inbound",
            description: "Connected networks ask for names of the VPC",
            vpcId: "vpc-1",
            tags: testContext().tags("network", "resolver-inbound"),
        });
    });

    it("has each domain answered by its name servers, in the VPC", async () => {
        const graph = await recordResolver();
        expect(graph.only(RULE).inputs).to.deep.equal({
            name: "acme-dev-forward-corporate",
            domainName: "corp.example.com",
            ruleType: "FORWARD",
            resolverEndpointId: graph.only(ENDPOINT, "names-outbound").placeholders["id"],
            targetIps: [
                { ip: "172.16.0.53", port: 53 },
                { ip: "172.16.1.53", port: 53 },
            ],
            tags: testContext().tags("network", "resolver-forward-corporate"),
        });
        expect(graph.only(ASSOCIATION).inputs).to.deep.equal({
            resolverRuleId: graph.only(RULE).placeholders["id"],
            vpcId: "vpc-1",
        });
    });

    it("hands on its endpoints", async () => {
        const graph = await recordResolver();
        const id = (direction: string): unknown => graph.only(ENDPOINT, `names-${direction}`).placeholders["id"];
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            endpointIds: { inbound: id("inbound"), outbound: id("outbound") },
        });
    });
});
