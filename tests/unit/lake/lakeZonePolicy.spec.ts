import { expect } from "chai";
import { registrationPolicy, registrationTrust } from "../../../components/lake/lakeZonePolicy";
import { testContext } from "../../support/testContext";

describe("registrationTrust", () => {
    it("trusts Lake Formation's services, on behalf of our account only", () => {
        expect(JSON.parse(registrationTrust(testContext()))).to.deep.equal({
            Version: "2012-10-17",
            Statement: [
                {
                    Sid: "LakeFormation",
                    Effect: "Allow",
                    Principal: { Service: ["glue.amazonaws.com", "lakeformation.amazonaws.com"] },
                    Action: ["sts:AssumeRole"],
                    Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
                },
            ],
        });
    });
});

describe("registrationPolicy", () => {
    const bucket = "arn:aws:s3:::acme-dev-lake-bronze-111122223333-eu-west-1";
    const policy = registrationPolicy(testContext(), bucket, "alias/acme-dev-lake");
    const statements = (JSON.parse(policy) as { Statement: { Sid: string; Resource: string[] }[] }).Statement;

    it("reads and writes the zone's bucket and no other", () => {
        expect(statements.find(({ Sid }) => Sid === "Zone")?.Resource).to.deep.equal([bucket, `${bucket}/*`]);
    });

    it("has S3 use the key behind the alias, and no other", () => {
        expect(statements.find(({ Sid }) => Sid === "Key")).to.deep.equal({
            Sid: "Key",
            Effect: "Allow",
            Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
            Resource: ["arn:aws:kms:eu-west-1:111122223333:key/*"],
            Condition: {
                StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" },
                "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/acme-dev-lake" },
            },
        });
    });

    it("claim 41: has no wildcard action and no wildcard for all resources", () => {
        expect(policy).not.to.match(/"(\*|s3:\*|kms:\*)"/);
        expect(registrationPolicy(testContext(), "*", "alias/any")).to.match(/"\*"/);
    });
});
