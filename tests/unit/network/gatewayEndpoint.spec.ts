import { expect } from "chai";
import type { GatewayService } from "../../../components/network/endpointPlan";
import type { S3Passage } from "../../../components/network/endpointPolicies";
import { gatewayTarget } from "../../../components/network/endpointServices";
import { GatewayEndpoint } from "../../../components/network/gatewayEndpoint";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:GatewayEndpoint";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";

const passageOf = (...names: readonly string[]): S3Passage => ({
    buckets: names.map((name) => ({ name, access: "readWrite" })),
    imageLayers: false,
});

const recordEndpoint = (service: GatewayService = "s3", passage = passageOf("bronze", "silver")): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const where = { context: testContext(), vpcId: "vpc-1", routeTableIds: ["rtb-1", "rtb-2"] };
        new GatewayEndpoint("way", { ...where, service, purpose: "A reason, no less", passage }, { provider: aws });
    });

describe("GatewayEndpoint", () => {
    for (const service of ["dynamodb", "s3"] as const) {
        it(`is one gateway to ${service} in all given route tables, with a policy and a reason`, async () => {
            const graph = await recordEndpoint(service);
            const component = graph.only(COMPONENT, "way");
            expect(children(graph, component)).to.deep.equal({ "way-endpoint": ENDPOINT });
            expect(providers(graph, component)).to.deep.equal({ "way-endpoint": "aws" });
            const { serviceName, statements } = gatewayTarget(testContext(), service, passageOf("bronze", "silver"));
            expect(graph.only(ENDPOINT).inputs).to.deep.equal({
                vpcId: "vpc-1",
                vpcEndpointType: "Gateway",
                serviceName,
                routeTableIds: ["rtb-1", "rtb-2"],
                policy: policyDocument("endpointPolicy", statements),
                tags: { ...testContext().tags("network", service), purpose: "A reason no less" },
            });
            expect(graph.only(ENDPOINT).inputMarks.unknowns).to.deep.equal([]);
        });
    }

    it("is the same endpoint as when there was one for S3 alone", async () => {
        const graph = await recordEndpoint();
        expect(graph.only(COMPONENT).aliases).to.deep.equal([
            "urn:pulumi:dev::lakehouse::lakehouse:network:S3GatewayEndpoint::way",
        ]);
        expect(graph.only(ENDPOINT).aliases).to.deep.equal([
            `urn:pulumi:dev::lakehouse::lakehouse:network:S3GatewayEndpoint$${ENDPOINT}::way-endpoint`,
        ]);
    });

    it("claim 28: has the same policy whatever the order of the buckets, and another for others", async () => {
        const policy = async (...names: readonly string[]): Promise<unknown> =>
            (await recordEndpoint("s3", passageOf(...names))).only(ENDPOINT).inputs["policy"];
        expect(await policy("bronze", "silver")).to.equal(await policy("silver", "bronze"));
        expect(await policy("bronze")).not.to.equal(await policy("bronze", "silver"));
    });

    it("hands on itself, and the prefix list that security groups name", async () => {
        const graph = await recordEndpoint();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            endpointId: graph.only(ENDPOINT).placeholders["id"],
            prefixListId: graph.only(ENDPOINT).placeholders["prefixListId"],
        });
    });
});
