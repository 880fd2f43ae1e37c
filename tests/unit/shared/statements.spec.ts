import { expect } from "chai";
import type { Statement } from "../../../components/shared/policyDocument";
import * as verbs from "../../../components/shared/statements";

const BUCKET = "arn:aws:s3:::a";
const KEYS = "arn:aws:kms:eu-west-1:111122223333:key/*";
const READ = ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"];
const WRITE = [
    "s3:AbortMultipartUpload",
    "s3:DeleteObject",
    "s3:ListBucketMultipartUploads",
    "s3:ListMultipartUploadParts",
    "s3:PutObject",
];
const USE = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

const sorted = (actions: readonly string[]): readonly string[] => [...actions].sort();

describe("statements about buckets", () => {
    it("read: lists and gets, in the bucket and nowhere else", () => {
        const statement = verbs.readBuckets({ sid: "Read" }, [BUCKET, "arn:aws:s3:::b"]);
        expect(statement).to.deep.equal({
            sid: "Read",
            actions: READ,
            resources: [BUCKET, `${BUCKET}/*`, "arn:aws:s3:::b", "arn:aws:s3:::b/*"],
        });
    });

    it("read and write: also puts, deletes, and uploads in parts", () => {
        const statement = verbs.readWriteBuckets({ sid: "Data" }, [BUCKET]);
        expect(sorted(statement.actions)).to.deep.equal(sorted([...READ, ...WRITE]));
        expect(statement.resources).to.deep.equal([BUCKET, `${BUCKET}/*`]);
        expect(verbs.readWriteBucket({ sid: "Data" }, BUCKET)).to.deep.equal(statement);
    });

    it("fill: neither reads nor deletes", () => {
        expect(verbs.fillBuckets({ sid: "Logs" }, [BUCKET])).to.deep.equal({
            sid: "Logs",
            actions: ["s3:GetBucketLocation", "s3:ListBucket", "s3:PutObject"],
            resources: [BUCKET, `${BUCKET}/*`],
        });
    });

    it("write objects: under the prefixes only", () => {
        expect(verbs.writeObjects({ sid: "Write" }, BUCKET, ["one/*", "two"])).to.deep.equal({
            sid: "Write",
            actions: ["s3:PutObject", "s3:DeleteObject"],
            resources: [`${BUCKET}/one/*`, `${BUCKET}/two`],
        });
    });

    it("put objects: deletes none", () => {
        expect(verbs.putObjects({ sid: "Put" }, BUCKET, ["one/*"])).to.deep.equal({
            sid: "Put",
            actions: ["s3:PutObject"],
            resources: [`${BUCKET}/one/*`],
        });
    });

    it("inspect: reaches no object", () => {
        expect(verbs.inspectBucket({ sid: "Inspect" }, BUCKET)).to.deep.equal({
            sid: "Inspect",
            actions: ["s3:GetBucketAcl", "s3:ListBucket"],
            resources: [BUCKET],
        });
    });

    it("refuse everybody without TLS", () => {
        expect(verbs.denyInsecureTransport(BUCKET)).to.deep.equal({
            sid: "DenyInsecureTransport",
            effect: "Deny",
            principal: "*",
            actions: ["s3:*"],
            resources: [BUCKET, `${BUCKET}/*`],
            conditions: { Bool: { "aws:SecureTransport": "false" } },
        });
    });

    it("refuse objects to credentials of other accounts, but not to services, which have none", () => {
        expect(verbs.denyOtherAccounts(BUCKET, ["111122223333"])).to.deep.equal({
            sid: "DenyOtherAccounts",
            effect: "Deny",
            principal: "*",
            actions: ["s3:DeleteObject*", "s3:GetObject*", "s3:PutObject*"],
            resources: [`${BUCKET}/*`],
            conditions: {
                StringNotEquals: { "aws:PrincipalAccount": ["111122223333"] },
                BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
            },
        });
    });

    it("know which accounts they allow something, and not those they refuse it", () => {
        const to = (AWS: string | string[]): Statement => ({ sid: "A", principal: { AWS }, actions: [] });
        const root = (account: string): string => `arn:aws-us-gov:iam::${account}:root`;
        expect(
            verbs.accountsIn([
                to(root("111111111111")),
                to([root("222222222222"), "arn:aws:sts::333333333333:assumed-role/a/b"]),
                { ...to(root("444444444444")), effect: "Deny" },
                { sid: "B", principal: "*", actions: [] },
                { sid: "C", principal: { Service: "s3.amazonaws.com" }, actions: [] },
                { sid: "D", actions: [] },
            ]),
        ).to.deep.equal(["111111111111", "222222222222", "333333333333"]);
    });

    it("keep the principal and the conditions they are given", () => {
        const scope = { sid: "A", principal: { AWS: "arn:1" }, conditions: { StringEquals: { a: "b" } } };
        const made = [
            verbs.readBuckets(scope, [BUCKET]),
            verbs.readWriteBuckets(scope, [BUCKET]),
            verbs.fillBuckets(scope, [BUCKET]),
            verbs.writeObjects(scope, BUCKET, ["*"]),
            verbs.putObjects(scope, BUCKET, ["*"]),
            verbs.inspectBucket(scope, BUCKET),
        ];
        for (const statement of made) {
            expect(statement).to.deep.include(scope);
        }
    });
});

describe("statements about keys", () => {
    it("leave the key to its account's IAM policies", () => {
        expect(verbs.administerKey("arn:aws:iam::111122223333:root")).to.deep.equal({
            sid: "Administer",
            principal: { AWS: "arn:aws:iam::111122223333:root" },
            actions: ["kms:*"],
            resources: ["*"],
        });
    });

    it("use: with data keys", () => {
        expect(verbs.useKey({ sid: "Use" })).to.deep.equal({ sid: "Use", actions: USE, resources: ["*"] });
    });

    it("use directly: without data keys", () => {
        expect(verbs.useKeyDirectly({ sid: "Use" })).to.deep.equal({
            sid: "Use",
            actions: ["kms:Decrypt", "kms:Encrypt"],
            resources: ["*"],
        });
    });

    it("grant: to AWS services only, whatever else is asked for", () => {
        const conditions = { StringEquals: { a: "b" }, Bool: { "kms:GrantIsForAWSResource": "false" } };
        expect(verbs.grantKeyToServices({ sid: "Grant", conditions })).to.deep.equal({
            sid: "Grant",
            actions: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
            resources: ["*"],
            conditions: { StringEquals: { a: "b" }, Bool: { "kms:GrantIsForAWSResource": "true" } },
        });
    });

    it("name a key by its alias in a role's policy", () => {
        expect(verbs.useKeyBehindAlias({ sid: "Key" }, KEYS, "alias/lake")).to.deep.equal({
            sid: "Key",
            actions: USE,
            resources: [KEYS],
            conditions: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/lake" } },
        });
    });

    it("keep their conditions behind an alias", () => {
        for (const [service, conditions] of [
            ["ec2", verbs.throughEc2("eu-west-1")],
            ["s3", verbs.throughS3("eu-west-1")],
        ] as const) {
            const statement = verbs.useKeyBehindAlias({ sid: "Key", conditions }, KEYS, "alias/lake");
            expect(statement.conditions).to.deep.equal({
                StringEquals: { "kms:ViaService": `${service}.eu-west-1.amazonaws.com` },
                "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/lake" },
            });
        }
    });
});

describe("conditions and trust", () => {
    it("hold for our Databricks account only", () => {
        expect(verbs.forDatabricksAccount("uuid")).to.deep.equal({
            StringEquals: { "aws:PrincipalTag/DatabricksAccountId": "uuid" },
        });
    });

    it("let a principal assume a role, with a condition or without", () => {
        expect(verbs.trust("Service", { Service: "glue.amazonaws.com" })).to.deep.equal({
            sid: "Service",
            principal: { Service: "glue.amazonaws.com" },
            actions: ["sts:AssumeRole"],
        });
        const conditions = { StringEquals: { "sts:ExternalId": "1" } };
        expect(verbs.trust("Other", { AWS: "arn:1" }, conditions)).to.deep.equal({
            sid: "Other",
            principal: { AWS: "arn:1" },
            actions: ["sts:AssumeRole"],
            conditions,
        });
    });
});
