import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { FrontEndAccess } from "../../../components/network/frontEndAccess";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:FrontEndAccess";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

const recordAccess = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), vpcId: "vpc-1", prefixListId: "pl-1" };
        const { securityGroupId } = new FrontEndAccess("people", args, { provider: aws });
        new ec2.NetworkInterface("consumer", { subnetId: "s", securityGroups: [securityGroupId] }, { provider: aws });
    });

describe("FrontEndAccess", () => {
    it("is a group with one rule: the connected networks, over TLS", async () => {
        const graph = await recordAccess();
        const component = graph.only(COMPONENT, "people");
        expect(children(graph, component)).to.deep.equal({ "people-group": GROUP, "people-from-connected": RULE });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(GROUP).inputs).to.deep.equal({
            name: "acme-dev-front-end",
            description: "People and runners that reach the workspace",
            vpcId: "vpc-1",
            tags: testContext().tags("network", "front-end"),
        });
        expect(graph.only(RULE).inputs).to.deep.equal({
            securityGroupId: graph.only(GROUP).placeholders["id"],
            prefixListId: "pl-1",
            ipProtocol: "tcp",
            fromPort: 443,
            toPort: 443,
            description: "Web application and REST APIs",
            tags: testContext().tags("network", "front-end-from-connected"),
        });
    });

    it("hands on a group that has its rule", async () => {
        const graph = await recordAccess();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ securityGroupId: graph.only(GROUP).placeholders["id"] });
        const consumer = graph.only("aws:ec2/networkInterface:NetworkInterface");
        expect(graph.dependsOnTransitively(consumer, graph.only(RULE))).to.equal(true);
    });
});
