import { expect } from "chai";
import { endpointServices } from "../../../components/network/endpointServices";
import { InterfaceEndpoints } from "../../../components/network/interfaceEndpoints";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:InterfaceEndpoints";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const ROLES = ["general-access", "kinesis", "relay", "sts"] as const;

const recordEndpoints = (mode: "placeholder" | "unknown" = "placeholder"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = {
            context: testContext(),
            vpcId: "vpc-1",
            subnetIds: ["subnet-2", "subnet-1"],
            securityGroupId: "sg-1",
        };
        new InterfaceEndpoints("endpoints", args, { provider: aws });
    }, mode);

describe("InterfaceEndpoints", () => {
    it("is one endpoint per service", async () => {
        const graph = await recordEndpoints();
        const component = graph.only(COMPONENT, "endpoints");
        expect(children(graph, component)).to.deep.equal(
            Object.fromEntries(ROLES.map((role) => [`endpoints-${role}`, ENDPOINT])),
        );
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    for (const role of ROLES) {
        it(`reaches ${role} by its usual name, in every zone, through the given security group`, async () => {
            const { serviceName, statements } = endpointServices(testContext())[role];
            expect((await recordEndpoints()).only(ENDPOINT, `endpoints-${role}`).inputs).to.deep.equal({
                vpcId: "vpc-1",
                vpcEndpointType: "Interface",
                serviceName,
                privateDnsEnabled: true,
                subnetIds: ["subnet-2", "subnet-1"],
                securityGroupIds: ["sg-1"],
                ...(statements !== undefined && { policy: policyDocument("endpointPolicy", statements) }),
                tags: testContext().tags("network", role),
            });
        });
    }

    it("limits what passes to AWS services, and nothing at Databricks', which take no policy", async () => {
        const graph = await recordEndpoints();
        const withPolicy = ROLES.filter((role) => "policy" in graph.only(ENDPOINT, `endpoints-${role}`).inputs);
        expect(withPolicy).to.deep.equal(["kinesis", "sts"]);
    });

    it("claim 29: has no service twice", async () => {
        const services = (await recordEndpoints()).ofType(ENDPOINT).map(({ inputs }) => inputs["serviceName"]);
        expect(new Set(services).size).to.equal(ROLES.length);
    });

    it("hands on the endpoints that Databricks is told of", async () => {
        const graph = await recordEndpoints();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            generalAccessEndpointId: graph.only(ENDPOINT, "endpoints-general-access").placeholders["id"],
            relayEndpointId: graph.only(ENDPOINT, "endpoints-relay").placeholders["id"],
        });
    });

    it("claim 11: is known at preview, policies too", async () => {
        for (const { name, inputMarks } of (await recordEndpoints("unknown")).ofType(ENDPOINT)) {
            expect(inputMarks.unknowns, name).to.deep.equal([]);
        }
    });
});
