import { expect } from "chai";
import {
    accessLogStatements,
    archiveStatements,
    configBucketStatements,
    type LogSources,
} from "../../../components/audit/logBucketPolicy";
import { archiveKeyStatements } from "../../../components/keys/keyPolicies";
import type { Statement } from "../../../components/shared/policyDocument";
import { testContext } from "../../support/testContext";
import { rendered, withSid, type ParsedStatement } from "../shared/parsed";

const BUCKET = "arn:aws:s3:::bucket";
const SOURCES = { accountIds: ["444455556666", "111122223333"] };
const ACCOUNTS = ["111122223333", "444455556666"];
const FOLDERS = ACCOUNTS.map((account) => `${BUCKET}/AWSLogs/${account}/*`);

const archive = (sources: LogSources = SOURCES): readonly ParsedStatement[] =>
    rendered("bucketPolicy", archiveStatements(testContext(), BUCKET, sources));
const history = (): readonly ParsedStatement[] =>
    rendered("bucketPolicy", configBucketStatements(testContext(), BUCKET, SOURCES));
const requests = (): readonly ParsedStatement[] =>
    rendered("bucketPolicy", accessLogStatements(testContext(), BUCKET, SOURCES));

describe("archiveStatements", () => {
    const delivery = {
        Effect: "Allow",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Condition: {
            ArnLike: {
                "aws:SourceArn": ["arn:aws:logs:eu-west-1:111122223333:*", "arn:aws:logs:eu-west-1:444455556666:*"],
            },
            StringEquals: { "aws:SourceAccount": ACCOUNTS },
        },
    };
    const trail = {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Condition: {
            ArnLike: {
                "aws:SourceArn": [
                    "arn:aws:cloudtrail:*:444455556666:trail/*",
                    "arn:aws:cloudtrail:eu-west-1:111122223333:trail/acme-dev-trail",
                ],
            },
            StringEquals: { "aws:SourceAccount": ACCOUNTS },
        },
    };

    it("let log delivery and CloudTrail look at the bucket, and put logs into the folders of the given accounts", () => {
        expect(archive()).to.deep.equal([
            { Sid: "CheckBucket", ...delivery, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: [BUCKET] },
            { Sid: "CheckBucketForTrails", ...trail, Action: ["s3:GetBucketAcl"], Resource: [BUCKET] },
            { Sid: "DeliverLogs", ...delivery, Action: ["s3:PutObject"], Resource: FOLDERS },
            { Sid: "DeliverTrails", ...trail, Action: ["s3:PutObject"], Resource: FOLDERS },
        ]);
    });
});

describe("configBucketStatements", () => {
    it("let Config look at the bucket, and put history into the folders of the given accounts", () => {
        const config = {
            Effect: "Allow",
            Principal: { Service: "config.amazonaws.com" },
            Condition: {
                ArnLike: {
                    "aws:SourceArn": ["arn:aws:config:*:444455556666:*", "arn:aws:config:eu-west-1:111122223333:*"],
                },
                StringEquals: { "aws:SourceAccount": ACCOUNTS },
            },
        };
        expect(history()).to.deep.equal([
            { Sid: "CheckBucket", ...config, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: [BUCKET] },
            { Sid: "DeliverHistory", ...config, Action: ["s3:PutObject"], Resource: FOLDERS },
        ]);
    });
});

describe("accessLogStatements", () => {
    it("let S3 put records of requests to our buckets of this account, whatever other accounts there are", () => {
        expect(requests()).to.deep.equal([
            {
                Sid: "DeliverAccessLogs",
                Effect: "Allow",
                Principal: { Service: "logging.s3.amazonaws.com" },
                Action: ["s3:PutObject"],
                Resource: [`${BUCKET}/s3/111122223333/*`],
                Condition: {
                    ArnLike: { "aws:SourceArn": "arn:aws:s3:::acme-*" },
                    StringEquals: { "aws:SourceAccount": "111122223333" },
                },
            },
        ]);
    });
});

describe("policies of log buckets", () => {
    const all = (): readonly ParsedStatement[] => [...archive(), ...history(), ...requests()];

    it("let nobody read, change or delete a log", () => {
        const actions = new Set(all().flatMap(({ Action }) => Action));
        expect([...actions].sort()).to.deep.equal(["s3:GetBucketAcl", "s3:ListBucket", "s3:PutObject"]);
    });

    it("admit services alone, and each of them for named accounts", () => {
        for (const { Principal, Condition } of all()) {
            expect(Object.keys(Principal ?? {})).to.deep.equal(["Service"]);
            expect(Condition?.["StringEquals"]).to.have.property("aws:SourceAccount");
            expect(Condition?.["ArnLike"]).to.have.property("aws:SourceArn");
        }
    });

    it("ask for the organisation of principals where there is one, and services are none", () => {
        const sources = { ...SOURCES, organizationId: "o-a1b2c3d4e5" };
        const context = testContext();
        const documents: readonly (readonly Statement[])[] = [
            archiveStatements(context, BUCKET, sources),
            configBucketStatements(context, BUCKET, sources),
            accessLogStatements(context, BUCKET, sources),
        ];
        for (const statements of documents) {
            expect(withSid(rendered("bucketPolicy", statements), "DenyOtherOrganizations")).to.deep.equal({
                Sid: "DenyOtherOrganizations",
                Effect: "Deny",
                Principal: "*",
                Action: ["s3:*"],
                Resource: [BUCKET, `${BUCKET}/*`],
                Condition: {
                    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
                    StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
                },
            });
        }
        expect(all().filter(({ Effect }) => Effect === "Deny")).to.deep.equal([]);
    });

    it("fit the archive's key: whoever may deliver may also encrypt, under the same conditions", () => {
        const ofKey = rendered("keyPolicy", archiveKeyStatements(testContext(), SOURCES.accountIds));
        for (const [statements, deliver, encrypt] of [
            [archive(), "DeliverLogs", ["UseByLogDelivery"]],
            [archive(), "DeliverTrails", ["EncryptByCloudTrail", "OpenByCloudTrail"]],
            [history(), "DeliverHistory", ["EncryptByConfig"]],
        ] as const) {
            const { Principal, Condition } = withSid(statements, deliver);
            const key = encrypt.map((sid) => withSid(ofKey, sid));
            for (const statement of key) {
                expect(statement.Principal).to.deep.equal(Principal);
                expect(statement.Condition).to.deep.include(Condition);
            }
            // S3 asks for both of them for an upload in parts.
            expect(key.flatMap(({ Action }) => Action)).to.include.members(["kms:Decrypt", "kms:GenerateDataKey*"]);
        }
    });
});
