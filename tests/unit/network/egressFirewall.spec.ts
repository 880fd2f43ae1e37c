import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { EgressFirewall, type EgressFirewallArgs } from "../../../components/network/egressFirewall";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:EgressFirewall";
const FIREWALL = "aws:networkfirewall/firewall:Firewall";
const POLICY = "aws:networkfirewall/firewallPolicy:FirewallPolicy";
const RULES = "aws:networkfirewall/ruleGroup:RuleGroup";
const LOGS = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";
const REASON = "Jobs install packages";

const recordFirewall = (tier: Tier = "standard", args: Partial<EgressFirewallArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const firewall = new EgressFirewall(
            "inspection",
            {
                context: testContext(),
                vpcId: "vpc-1",
                subnetIds: { "euw1-az1": "subnet-1", "euw1-az2": "subnet-2" },
                sourceCidrs: ["10.64.0.0/20", "10.64.16.0/20"],
                allowedDomains: ["pypi.org", "*.pythonhosted.org"],
                archiveBucket: "archive",
                reason: REASON,
                lifecycle: lifecycleOf(tier),
                ...args,
            },
            { provider: aws },
        );
        const vpcEndpointId = firewall.endpointIds["euw1-az2"] ?? "";
        const route = { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0", vpcEndpointId };
        new ec2.Route("consumer", route, { provider: aws });
    });

describe("EgressFirewall", () => {
    it("is a firewall with its policy, one group of rules, and logs", async () => {
        const graph = await recordFirewall();
        const component = graph.only(COMPONENT, "inspection");
        expect(children(graph, component)).to.deep.equal({
            "inspection-domains": RULES,
            "inspection-policy": POLICY,
            "inspection-firewall": FIREWALL,
            "inspection-logs": LOGS,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("lets the inspected networks reach the allowed domains over TLS and HTTP, outside of these networks", async () => {
        expect((await recordFirewall()).only(RULES).inputs).to.deep.equal({
            name: "acme-dev-domains-100",
            type: "STATEFUL",
            capacity: 100,
            ruleGroup: {
                ruleVariables: {
                    ipSets: [{ key: "HOME_NET", ipSet: { definitions: ["10.64.0.0/20", "10.64.16.0/20"] } }],
                },
                rulesSource: {
                    rulesSourceList: {
                        generatedRulesType: "ALLOWLIST",
                        targetTypes: ["HTTP_HOST", "TLS_SNI"],
                        targets: [".pythonhosted.org", "pypi.org"],
                    },
                },
                statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
            },
            tags: testContext().tags("network", "firewall-domains"),
        });
    });

    it("drops all that no rule has let through, and says so", async () => {
        const graph = await recordFirewall();
        expect(graph.only(POLICY).inputs).to.deep.equal({
            name: "acme-dev-egress",
            firewallPolicy: {
                statelessDefaultActions: ["aws:forward_to_sfe"],
                statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
                statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
                statefulDefaultActions: ["aws:alert_established", "aws:drop_established"],
                statefulRuleGroupReferences: [{ priority: 1, resourceArn: graph.only(RULES).placeholders["arn"] }],
            },
            tags: testContext().tags("network", "firewall-policy"),
        });
    });

    it("takes another group before the one it has goes, when rules need more room", async () => {
        const allowedDomains = Array.from({ length: 60 }, (_, index) => `a${String(index)}.example.com`);
        const group = (await recordFirewall("standard", { allowedDomains })).only(RULES);
        expect(group.inputs).to.deep.include({ name: "acme-dev-domains-200", capacity: 200 });
        expect(group.deleteBeforeReplace).to.equal(false);
    });

    it("is in each subnet, and protected from change unless its environment is disposable", async () => {
        const graph = await recordFirewall();
        expect(graph.only(FIREWALL).inputs).to.deep.equal({
            name: "acme-dev-egress",
            vpcId: "vpc-1",
            firewallPolicyArn: graph.only(POLICY).placeholders["arn"],
            subnetMappings: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }],
            deleteProtection: true,
            subnetChangeProtection: true,
            tags: { ...testContext().tags("network", "firewall"), purpose: REASON },
        });
        const { inputs } = (await recordFirewall("disposable")).only(FIREWALL);
        expect(inputs).to.include({ deleteProtection: false, subnetChangeProtection: false });
        expect(inputs["tags"]).to.include({ deletion: "Nothing of a disposable environment is protected" });
    });

    it("records what it drops and what passes in the archive", async () => {
        const graph = await recordFirewall();
        const to = { logDestinationType: "S3", logDestination: { bucketName: "archive" } };
        expect(graph.only(LOGS).inputs).to.deep.equal({
            firewallArn: graph.only(FIREWALL).placeholders["arn"],
            loggingConfiguration: {
                logDestinationConfigs: [
                    { logType: "ALERT", ...to },
                    { logType: "FLOW", ...to },
                ],
            },
        });
    });

    it("hands on the endpoint of each zone, once it logs", async () => {
        const graph = await recordFirewall();
        const endpoint = (index: number): unknown =>
            graph.only(FIREWALL).placeholders[
                `firewallStatuses[0].syncStates[${String(index)}].attachments[0].endpointId`
            ];
        expect(endpoint(0)).to.be.a("string");
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            endpointIds: { "euw1-az1": endpoint(0), "euw1-az2": endpoint(1) },
        });
        const route = graph.only("aws:ec2/route:Route", "consumer");
        expect(route.inputs["vpcEndpointId"]).to.equal(endpoint(1));
        expect(graph.dependsOnTransitively(route, graph.only(LOGS))).to.equal(true);
    });
});
