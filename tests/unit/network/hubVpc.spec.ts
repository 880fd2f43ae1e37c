import { expect } from "chai";
import { HubVpc } from "../../../components/network/hubVpc";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:HubVpc";
const VPC = "aws:ec2/vpc:Vpc";
const DEFAULT_GROUP = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const DEFAULT_ROUTES = "aws:ec2/defaultRouteTable:DefaultRouteTable";

const recordHub = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new HubVpc("hub", { context: testContext(), cidr: "10.255.0.0/23" }, { provider: aws });
    });

describe("HubVpc", () => {
    it("is a VPC, whose defaults let nothing through", async () => {
        const graph = await recordHub();
        const component = graph.only(COMPONENT, "hub");
        expect(children(graph, component)).to.deep.equal({
            "hub-vpc": VPC,
            "hub-default-security-group": DEFAULT_GROUP,
            "hub-default-routes": DEFAULT_ROUTES,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(VPC).inputs).to.deep.equal({
            cidrBlock: "10.255.0.0/23",
            enableDnsSupport: true,
            enableDnsHostnames: true,
            tags: testContext().tags("network", "hub-vpc"),
        });
        expect(graph.only(DEFAULT_GROUP).inputs).to.deep.equal({
            vpcId: graph.only(VPC).placeholders["id"],
            ingress: [],
            egress: [],
            tags: testContext().tags("network", "hub-default-closed"),
        });
        expect(graph.only(DEFAULT_ROUTES).inputs).to.deep.equal({
            defaultRouteTableId: graph.only(VPC).placeholders["defaultRouteTableId"],
            routes: [],
            tags: testContext().tags("network", "hub-default-empty"),
        });
    });

    it("hands on what subnets are put into", async () => {
        const graph = await recordHub();
        const { placeholders } = graph.only(VPC);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            vpcId: placeholders["id"],
            defaultNetworkAclId: placeholders["defaultNetworkAclId"],
        });
    });
});
