import { expect } from "chai";
import {
    archiveKeyStatements,
    lakeKeyStatements,
    logsKeyStatements,
    managedServicesKeyStatements,
    workspaceStorageKeyStatements,
} from "../../../components/keys/keyPolicies";
import type { Statement } from "../../../components/shared/policyDocument";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT } from "../../support/testProviders";
import { rendered, type ParsedStatement } from "../shared/parsed";

const USE = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];
const GRANT = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"];
const CONTROL_PLANE = { AWS: "arn:aws:iam::414351767826:root" };
const OWN_ACCOUNT = { AWS: "arn:aws:iam::111122223333:root" };
const OUR_DATABRICKS = { "aws:PrincipalTag/DatabricksAccountId": DATABRICKS_ACCOUNT };
const ROLE = "arn:aws:iam::111122223333:role/acme-dev-cross-account-eu-west-1";

const context = testContext();
const document = (statements: readonly Statement[]): readonly ParsedStatement[] => rendered("keyPolicy", statements);
const allow = (statement: Omit<ParsedStatement, "Effect" | "Resource">): object => ({
    ...statement,
    Effect: "Allow",
    Resource: ["*"],
});

describe("managedServicesKeyStatements", () => {
    it("let Databricks encrypt and decrypt for our account, and nothing more", () => {
        expect(document(managedServicesKeyStatements(context, DATABRICKS_ACCOUNT))).to.deep.equal([
            allow({
                Sid: "UseByDatabricks",
                Principal: CONTROL_PLANE,
                Action: ["kms:Decrypt", "kms:Encrypt"],
                Condition: { StringEquals: OUR_DATABRICKS },
            }),
        ]);
    });
});

describe("workspaceStorageKeyStatements", () => {
    const users = { databricksAccountId: DATABRICKS_ACCOUNT, crossAccountRoleArn: ROLE };
    const throughEc2 = {
        ArnEquals: { "aws:PrincipalArn": ROLE },
        StringEquals: { "kms:ViaService": "ec2.eu-west-1.amazonaws.com" },
    };
    const toServices = { Bool: { "kms:GrantIsForAWSResource": "true" } };

    it("let Databricks use the key for the root bucket, and EC2 for the volumes of clusters", () => {
        expect(document(workspaceStorageKeyStatements(context, users))).to.deep.equal([
            allow({
                Sid: "GrantByDatabricks",
                Principal: CONTROL_PLANE,
                Action: GRANT,
                Condition: { ...toServices, StringEquals: OUR_DATABRICKS },
            }),
            allow({
                Sid: "GrantForVolumes",
                Principal: OWN_ACCOUNT,
                Action: GRANT,
                Condition: { ...toServices, ...throughEc2 },
            }),
            allow({
                Sid: "UseByDatabricks",
                Principal: CONTROL_PLANE,
                Action: USE,
                Condition: { StringEquals: OUR_DATABRICKS },
            }),
            allow({ Sid: "UseForVolumes", Principal: OWN_ACCOUNT, Action: USE, Condition: throughEc2 }),
        ]);
    });

    it("claim 40: name no role as a principal, which would have to exist before its key", () => {
        const principals = (statements: readonly ParsedStatement[]): string =>
            JSON.stringify(statements.map(({ Principal }) => Principal));
        expect(principals(document(workspaceStorageKeyStatements(context, users)))).not.to.include(":role/");
        const naming = [{ sid: "A", principal: { AWS: ROLE }, actions: USE, resources: ["*"] }];
        expect(principals(document(naming))).to.include(":role/");
    });
});

describe("lakeKeyStatements", () => {
    it("let S3 use the key for the given roles, also for roles that a later layer makes", () => {
        const roles = [context.roleArn("uc-*"), context.roleArn("lf-*")];
        expect(document(lakeKeyStatements(context, roles))).to.deep.equal([
            allow({
                Sid: "UseByLakeRoles",
                Principal: OWN_ACCOUNT,
                Action: USE,
                Condition: {
                    ArnLike: {
                        "aws:PrincipalArn": [
                            "arn:aws:iam::111122223333:role/acme-dev-lf-*-eu-west-1",
                            "arn:aws:iam::111122223333:role/acme-dev-uc-*-eu-west-1",
                        ],
                    },
                    StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" },
                },
            }),
        ]);
    });
});

describe("logsKeyStatements", () => {
    it("let CloudWatch encrypt the log groups of this account and region", () => {
        expect(document(logsKeyStatements(context))).to.deep.equal([
            allow({
                Sid: "UseByCloudWatchLogs",
                Principal: { Service: "logs.eu-west-1.amazonaws.com" },
                Action: USE,
                Condition: {
                    ArnLike: {
                        "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-west-1:111122223333:log-group:*",
                    },
                },
            }),
        ]);
    });
});

describe("archiveKeyStatements", () => {
    it("let log delivery, CloudTrail and Config encrypt what they write for the given accounts", () => {
        const encrypt = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"];
        const ofTrail = {
            ArnLike: { "aws:SourceArn": ["arn:aws:cloudtrail:eu-west-1:111122223333:trail/acme-dev-trail"] },
            StringEquals: { "aws:SourceAccount": ["111122223333"] },
        };
        const trails = ["arn:aws:cloudtrail:*:111122223333:trail/*"];
        expect(document(archiveKeyStatements(context, ["111122223333"]))).to.deep.equal([
            allow({
                Sid: "EncryptByCloudTrail",
                Principal: { Service: "cloudtrail.amazonaws.com" },
                Action: ["kms:GenerateDataKey*"],
                Condition: { ...ofTrail, StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": trails } },
            }),
            allow({
                Sid: "EncryptByConfig",
                Principal: { Service: "config.amazonaws.com" },
                Action: encrypt,
                Condition: {
                    ArnLike: { "aws:SourceArn": ["arn:aws:config:eu-west-1:111122223333:*"] },
                    StringEquals: { "aws:SourceAccount": ["111122223333"] },
                },
            }),
            allow({
                Sid: "OpenByCloudTrail",
                Principal: { Service: "cloudtrail.amazonaws.com" },
                Action: ["kms:Decrypt", "kms:DescribeKey"],
                Condition: ofTrail,
            }),
            allow({
                Sid: "UseByLogDelivery",
                Principal: { Service: "delivery.logs.amazonaws.com" },
                Action: USE,
                Condition: {
                    ArnLike: { "aws:SourceArn": ["arn:aws:logs:eu-west-1:111122223333:*"] },
                    StringEquals: { "aws:SourceAccount": ["111122223333"] },
                },
            }),
        ]);
    });
});
