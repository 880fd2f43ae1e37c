import { expect } from "chai";
import { FrontEndEndpoint } from "../../../components/network/frontEndEndpoint";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:FrontEndEndpoint";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";

const recordEndpoint = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const where = { vpcId: "vpc-9", subnetIds: ["subnet-1", "subnet-2"], securityGroupId: "sg-1" };
        new FrontEndEndpoint("front-end", { context: testContext(), ...where }, { provider: aws });
    });

describe("FrontEndEndpoint", () => {
    it("is an endpoint for Databricks' web application in the given VPC, which claims no name there", async () => {
        const graph = await recordEndpoint();
        const component = graph.only(COMPONENT, "front-end");
        expect(children(graph, component)).to.deep.equal({ "front-end-endpoint": ENDPOINT });
        expect(providers(graph, component)).to.deep.equal({ "front-end-endpoint": "aws" });
        expect(graph.only(ENDPOINT).inputs).to.deep.equal({
            vpcId: "vpc-9",
            vpcEndpointType: "Interface",
            serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0da6ebf1461278016",
            privateDnsEnabled: false,
            subnetIds: ["subnet-1", "subnet-2"],
            securityGroupIds: ["sg-1"],
            tags: { ...testContext().tags("network", "front-end"), purpose: "People and runners reach the workspace" },
        });
    });

    it("hands on itself, and where names that lead to it point", async () => {
        const graph = await recordEndpoint();
        const { placeholders } = graph.only(ENDPOINT);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            endpointId: placeholders["id"],
            dnsTarget: {
                dnsName: placeholders["dnsEntries[0].dnsName"],
                hostedZoneId: placeholders["dnsEntries[0].hostedZoneId"],
            },
        });
    });
});
