import { expect } from "chai";
import { kinesisEndpointStatements, stsEndpointStatements } from "../../../components/network/endpointPolicies";
import { endpointServices } from "../../../components/network/endpointServices";
import { testContext } from "../../support/testContext";

describe("endpointServices", () => {
    it("are Databricks' two of the region, without a policy, and AWS's two, with one", () => {
        const context = testContext();
        expect(endpointServices(context)).to.deep.equal({
            "general-access": { serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0da6ebf1461278016" },
            relay: { serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-09b4eb2bc775f4e8c" },
            kinesis: {
                serviceName: "com.amazonaws.eu-west-1.kinesis-streams",
                statements: kinesisEndpointStatements(context),
            },
            sts: { serviceName: "com.amazonaws.eu-west-1.sts", statements: stsEndpointStatements(context) },
        });
    });

    it("are those of the shard in GovCloud", () => {
        const services = (shard: "civilian" | "dod"): readonly string[] =>
            Object.values(endpointServices(testContext({ region: "us-gov-west-1", shard }))).map(
                ({ serviceName }) => serviceName,
            );
        expect(services("dod")).to.deep.equal([
            "com.amazonaws.vpce.us-gov-west-1.vpce-svc-08fddf710780b2a54",
            "com.amazonaws.vpce.us-gov-west-1.vpce-svc-05c210a2feea23ad7",
            "com.amazonaws.us-gov-west-1.kinesis-streams",
            "com.amazonaws.us-gov-west-1.sts",
        ]);
        expect(services("civilian")).not.to.deep.equal(services("dod"));
    });
});
