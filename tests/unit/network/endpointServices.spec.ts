import { expect } from "chai";
import { AWS_SERVICES, DATABRICKS_SERVICES, type InterfaceService } from "../../../components/network/endpointPlan";
import {
    kinesisEndpointStatements,
    s3EndpointStatements,
    stsEndpointStatements,
} from "../../../components/network/endpointPolicies";
import { gatewayTarget, interfaceTarget } from "../../../components/network/endpointServices";
import { ownServiceStatements } from "../../../components/network/serviceGrants";
import { testContext } from "../../support/testContext";

const INTERFACES: readonly InterfaceService[] = [...DATABRICKS_SERVICES, ...AWS_SERVICES];

describe("interfaceTarget", () => {
    const context = testContext();

    it("is Databricks' own services of the region, which take no policy", () => {
        expect(interfaceTarget(context, "general-access")).to.deep.equal({
            serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0da6ebf1461278016",
        });
        expect(interfaceTarget(context, "service-direct")).to.deep.equal({
            serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0a5d3be4f026f5bd7",
        });
        expect(interfaceTarget(context, "relay")).to.deep.equal({
            serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-09b4eb2bc775f4e8c",
        });
    });

    it("is what Databricks uses of AWS, with a policy that lets it in", () => {
        expect(interfaceTarget(context, "kinesis")).to.deep.equal({
            serviceName: "com.amazonaws.eu-west-1.kinesis-streams",
            statements: kinesisEndpointStatements(context),
        });
        expect(interfaceTarget(context, "sts")).to.deep.equal({
            serviceName: "com.amazonaws.eu-west-1.sts",
            statements: stsEndpointStatements(context),
        });
    });

    it("is other services of AWS, with a policy for our own account", () => {
        expect(interfaceTarget(context, "sagemaker-runtime")).to.deep.equal({
            serviceName: "com.amazonaws.eu-west-1.sagemaker.runtime",
            statements: ownServiceStatements(context, "sagemaker-runtime"),
        });
    });

    it("claim 29: is another one for each service, so that no two claim the same private name", () => {
        const names = INTERFACES.map((service) => interfaceTarget(context, service).serviceName);
        expect(new Set(names).size).to.equal(INTERFACES.length);
        for (const name of names) {
            expect(name).to.match(/^com\.amazonaws\.(vpce\.)?eu-west-1\.[a-z0-9.-]+$/);
        }
    });

    it("is that of the shard in GovCloud", () => {
        const names = (shard: "civilian" | "dod"): readonly string[] =>
            (["general-access", "relay"] as const).map(
                (service) => interfaceTarget(testContext({ region: "us-gov-west-1", shard }), service).serviceName,
            );
        expect(names("dod")).to.deep.equal([
            "com.amazonaws.vpce.us-gov-west-1.vpce-svc-08fddf710780b2a54",
            "com.amazonaws.vpce.us-gov-west-1.vpce-svc-05c210a2feea23ad7",
        ]);
        expect(names("civilian")).not.to.deep.equal(names("dod"));
        const context = testContext({ region: "us-gov-west-1", shard: "dod" });
        expect(() => interfaceTarget(context, "service-direct")).to.throw(
            RangeError,
            "no service-direct endpoint in us-gov-west-1",
        );
    });
});

describe("gatewayTarget", () => {
    it("is S3 with the buckets that pass, and DynamoDB with our own tables", () => {
        const context = testContext();
        const passage = { buckets: [{ name: "bronze", access: "read" } as const], imageLayers: false };
        expect(gatewayTarget(context, "s3", passage)).to.deep.equal({
            serviceName: "com.amazonaws.eu-west-1.s3",
            statements: s3EndpointStatements(context, passage),
        });
        expect(gatewayTarget(context, "dynamodb", passage)).to.deep.equal({
            serviceName: "com.amazonaws.eu-west-1.dynamodb",
            statements: ownServiceStatements(context, "dynamodb"),
        });
    });
});
