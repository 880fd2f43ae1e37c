import { expect } from "chai";
import { physicalName } from "../../../components/shared/naming";
import { testContext } from "../../support/testContext";

const GOVCLOUD = { region: "us-gov-west-1", shard: "civilian" } as const;

describe("Context", () => {
    it("knows where it is", () => {
        const { environment, region, awsAccountId, shard, partition } = testContext();
        expect({ environment, region, awsAccountId, shard, partition }).to.deep.equal({
            environment: "dev",
            region: "eu-west-1",
            awsAccountId: "111122223333",
            shard: "commercial",
            partition: "aws",
        });
        expect(testContext(GOVCLOUD).partition).to.equal("aws-us-gov");
    });

    it("knows the facts of its region and the control plane of its shard", () => {
        expect(testContext().regionFacts.rootPath).to.equal("ireland");
        expect(testContext().controlPlane.accountId).to.equal("414351767826");
        expect(testContext({ ...GOVCLOUD, shard: "dod" }).regionFacts.rootPath).to.equal("pendleton-dod");
        expect(testContext({ ...GOVCLOUD, shard: "dod" }).controlPlane.accountId).to.equal("170661010020");
    });

    it("refuses facts of a region and shard that do not go together", () => {
        expect(() => testContext({ region: "us-gov-west-1" }).regionFacts).to.throw(
            RangeError,
            "no facts for region us-gov-west-1 and shard commercial",
        );
    });

    it("names things as the naming table does", () => {
        const parts = { prefix: "acme", environment: "dev", region: "eu-west-1", awsAccountId: "111122223333" };
        for (const kind of ["bucket", "role", "catalog", "alias"] as const) {
            expect(testContext().name(kind, "lake")).to.equal(physicalName(parts, kind, "lake"));
        }
    });

    it("tags things with what its stack says and a name", () => {
        expect(testContext().tags("network", "vpc")).to.deep.equal({
            "cost-center": "1234",
            "data-classification": "confidential",
            environment: "dev",
            "managed-by": "lakehouse",
            owner: "data-platform",
            workload: "network",
            Name: "acme-dev-vpc",
        });
    });

    it("hands on the tags of its stack for Databricks", () => {
        expect(testContext().baseTags).to.include({
            environment: "dev",
            owner: "data-platform",
            costCenter: "1234",
            dataClassification: "confidential",
        });
    });

    for (const [parts, partition, region] of [
        [{}, "aws", "eu-west-1"],
        [GOVCLOUD, "aws-us-gov", "us-gov-west-1"],
    ] as const) {
        it(`writes ARNs of ${partition} as text`, () => {
            const context = testContext(parts);
            expect(context.roleArn("lf-*")).to.equal(`arn:${partition}:iam::111122223333:role/acme-dev-lf-*-${region}`);
            expect(context.bucketArn("root")).to.equal(`arn:${partition}:s3:::acme-dev-root-111122223333-${region}`);
            expect(context.arnOfBucket("elsewhere")).to.equal(`arn:${partition}:s3:::elsewhere`);
            expect(context.accountRoot()).to.equal(`arn:${partition}:iam::111122223333:root`);
            expect(context.accountRoot("444455556666")).to.equal(`arn:${partition}:iam::444455556666:root`);
            expect(context.arnOf("ec2", "subnet/*")).to.equal(`arn:${partition}:ec2:${region}:111122223333:subnet/*`);
        });
    }
});
