import { expect } from "chai";
import { requireExternalId, unityCatalogPolicy, unityCatalogTrust } from "../../../components/catalog/unityCatalogRole";
import { testContext } from "../../support/testContext";

interface Statement {
    readonly Sid: string;
    readonly Principal?: unknown;
    readonly Action: readonly string[];
    readonly Resource?: readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const statementsOf = (document: string): readonly Statement[] =>
    (JSON.parse(document) as { Statement: Statement[] }).Statement;
const roleArn = "arn:aws:iam::111122223333:role/acme-dev-uc-lake-eu-west-1";

describe("unityCatalogTrust", () => {
    it("claim 39: trusts Unity Catalog's role and the role itself, both with the external id", () => {
        expect(statementsOf(unityCatalogTrust(testContext(), roleArn, "external-1"))).to.deep.equal([
            {
                Sid: "Itself",
                Effect: "Allow",
                Principal: { AWS: "arn:aws:iam::111122223333:root" },
                Action: ["sts:AssumeRole"],
                Condition: {
                    ArnLike: { "aws:PrincipalArn": roleArn },
                    StringEquals: { "sts:ExternalId": "external-1" },
                },
            },
            {
                Sid: "UnityCatalog",
                Effect: "Allow",
                Principal: {
                    AWS: "arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
                },
                Action: ["sts:AssumeRole"],
                Condition: { StringEquals: { "sts:ExternalId": "external-1" } },
            },
        ]);
    });

    it("claim 40: never names the role that does not exist yet as a principal", () => {
        const principals = (document: string): string =>
            JSON.stringify(statementsOf(document).map((statement) => statement.Principal));
        expect(principals(unityCatalogTrust(testContext(), roleArn, "external-1"))).not.to.include(roleArn);
        expect(principals(JSON.stringify({ Statement: [{ Principal: { AWS: roleArn } }] }))).to.include(roleArn);
    });

    it("takes Unity Catalog's role from the shard", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "dod" });
        expect(unityCatalogTrust(context, roleArn, "external-1")).to.include(
            "arn:aws-us-gov:iam::170661010020:role/unity-catalog-prod-UCMasterRole-1DI6DL6ZP26AS",
        );
    });
});

describe("unityCatalogPolicy", () => {
    const access = {
        roleArn,
        bucketArns: ["arn:aws:s3:::silver", "arn:aws:s3:::bronze"],
        keyAlias: "alias/acme-dev-lake",
    };
    const policy = unityCatalogPolicy(testContext(), access);
    const statement = (sid: string): Statement | undefined => statementsOf(policy).find(({ Sid }) => Sid === sid);

    it("claim 39: lets the role assume itself", () => {
        expect(statement("Itself")?.Action).to.deep.equal(["sts:AssumeRole"]);
        expect(statement("Itself")?.Resource).to.deep.equal([roleArn]);
    });

    it("reads and writes all given buckets in one statement, sorted", () => {
        expect(statement("Data")?.Resource).to.deep.equal([
            "arn:aws:s3:::bronze",
            "arn:aws:s3:::bronze/*",
            "arn:aws:s3:::silver",
            "arn:aws:s3:::silver/*",
        ]);
        expect(statement("Data")?.Action).to.include.members([
            "s3:AbortMultipartUpload",
            "s3:DeleteObject",
            "s3:GetBucketLocation",
            "s3:GetObject",
            "s3:ListBucket",
            "s3:ListBucketMultipartUploads",
            "s3:ListMultipartUploadParts",
            "s3:PutObject",
        ]);
    });

    it("has S3 use the key behind the alias, and no other", () => {
        expect(statement("Key")?.Condition).to.deep.equal({
            StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" },
            "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/acme-dev-lake" },
        });
    });

    it("claim 28: is the same text whatever the order of buckets", () => {
        const reversed = { ...access, bucketArns: [...access.bucketArns].reverse() };
        expect(unityCatalogPolicy(testContext(), reversed)).to.equal(policy);
        expect(unityCatalogPolicy(testContext(), { ...access, bucketArns: [] })).not.to.equal(policy);
    });

    it("has room for twenty zones", () => {
        const bucketArns = Array.from({ length: 20 }, (_, zone) =>
            testContext().bucketArn(`lake-a-rather-long-zone-${String(zone)}`),
        );
        expect(() => unityCatalogPolicy(testContext(), { ...access, bucketArns })).not.to.throw();
    });
});

describe("requireExternalId", () => {
    it("refuses a credential without one, which would leave the role open to others", () => {
        const message = "Databricks told no external id for the storage credential acme-dev-lake";
        expect(() => requireExternalId("acme-dev-lake", undefined)).to.throw(message);
        expect(() => requireExternalId("acme-dev-lake", "")).to.throw(message);
        expect(requireExternalId("acme-dev-lake", "external-1")).to.equal("external-1");
    });
});
