import { expect } from "chai";
import { s3EndpointStatements, type OwnBuckets } from "../../../components/network/endpointPolicies";
import { S3GatewayEndpoint } from "../../../components/network/s3GatewayEndpoint";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:S3GatewayEndpoint";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";

const BUCKETS: OwnBuckets = { rootBucketName: "root", lakeBucketNames: ["bronze", "silver"] };

const recordEndpoint = (buckets: Partial<OwnBuckets> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const where = { context: testContext(), vpcId: "vpc-1", routeTableIds: ["rtb-1", "rtb-2"] };
        const args = { ...where, ...BUCKETS, ...buckets };
        new S3GatewayEndpoint("s3", args, { provider: aws });
    });

describe("S3GatewayEndpoint", () => {
    it("is one gateway in all given route tables, with a policy that names buckets", async () => {
        const graph = await recordEndpoint();
        const component = graph.only(COMPONENT, "s3");
        expect(children(graph, component)).to.deep.equal({ "s3-endpoint": ENDPOINT });
        expect(providers(graph, component)).to.deep.equal({ "s3-endpoint": "aws" });
        expect(graph.only(ENDPOINT).inputs).to.deep.equal({
            vpcId: "vpc-1",
            vpcEndpointType: "Gateway",
            serviceName: "com.amazonaws.eu-west-1.s3",
            routeTableIds: ["rtb-1", "rtb-2"],
            policy: policyDocument("endpointPolicy", s3EndpointStatements(testContext(), BUCKETS)),
            tags: testContext().tags("network", "s3"),
        });
        expect(graph.only(ENDPOINT).inputMarks.unknowns).to.deep.equal([]);
    });

    it("claim 28: has the same policy whatever the order of the buckets, and another for others", async () => {
        const policy = async (...lakeBucketNames: readonly string[]): Promise<unknown> =>
            (await recordEndpoint({ lakeBucketNames })).only(ENDPOINT).inputs["policy"];
        expect(await policy("bronze", "silver")).to.equal(await policy("silver", "bronze"));
        expect(await policy("bronze")).not.to.equal(await policy("bronze", "silver"));
    });

    it("hands on the prefix list that security groups name", async () => {
        const graph = await recordEndpoint();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            prefixListId: graph.only(ENDPOINT).placeholders["prefixListId"],
        });
    });
});
