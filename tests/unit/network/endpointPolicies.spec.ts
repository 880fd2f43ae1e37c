import { expect } from "chai";
import {
    kinesisEndpointStatements,
    s3EndpointStatements,
    stsEndpointStatements,
    type S3Passage,
} from "../../../components/network/endpointPolicies";
import { testContext } from "../../support/testContext";
import { rendered, withSid, type ParsedStatement } from "../shared/parsed";

const READ = ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"];
const PLANE = "414351767826";
const GOVCLOUD = { region: "us-gov-west-1", shard: "civilian" } as const;

const READ_WRITE = [
    "s3:AbortMultipartUpload",
    "s3:DeleteObject",
    ...READ,
    "s3:ListBucketMultipartUploads",
    "s3:ListMultipartUploadParts",
    "s3:PutObject",
];

const ROOT = { name: "root", access: "readWrite", byDatabricks: true } as const;

const lake = (...names: readonly string[]): S3Passage["buckets"] => [
    ROOT,
    ...names.map((name) => ({ name, access: "readWrite" }) as const),
];

const s3Statements = (passage: Partial<S3Passage> = {}, context = testContext()): readonly ParsedStatement[] =>
    rendered(
        "endpointPolicy",
        s3EndpointStatements(context, { buckets: lake("bronze", "gold"), imageLayers: false, ...passage }),
    );

describe("s3EndpointStatements", () => {
    const statements = s3Statements();

    it("let our own buckets, by name, and Databricks' buckets of the region pass", () => {
        expect(statements).to.deep.equal([
            {
                Sid: "DatabricksArtifacts",
                Effect: "Allow",
                Principal: "*",
                Action: READ,
                Resource: [
                    "arn:aws:s3:::databricks-prod-artifacts-eu-west-1",
                    "arn:aws:s3:::databricks-prod-artifacts-eu-west-1/*",
                ],
                Condition: { StringEquals: { "aws:ResourceAccount": PLANE } },
            },
            {
                Sid: "DatabricksLogs",
                Effect: "Allow",
                Principal: "*",
                Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:PutObject"],
                Resource: [
                    "arn:aws:s3:::databricks-prod-storage-ireland",
                    "arn:aws:s3:::databricks-prod-storage-ireland/*",
                ],
                Condition: { StringEquals: { "aws:PrincipalAccount": PLANE } },
            },
            {
                Sid: "DatabricksSampleData",
                Effect: "Allow",
                Principal: "*",
                Action: READ,
                Resource: ["arn:aws:s3:::databricks-datasets-ireland", "arn:aws:s3:::databricks-datasets-ireland/*"],
                Condition: { StringEquals: { "aws:PrincipalAccount": PLANE } },
            },
            {
                Sid: "DatabricksSystemTables",
                Effect: "Allow",
                Principal: "*",
                Action: READ,
                Resource: [
                    "arn:aws:s3:::system-tables-prod-eu-west-1-uc-metastore-bucket",
                    "arn:aws:s3:::system-tables-prod-eu-west-1-uc-metastore-bucket/*",
                ],
                Condition: { StringEquals: { "aws:PrincipalAccount": PLANE } },
            },
            {
                Sid: "OwnBuckets",
                Effect: "Allow",
                Principal: "*",
                Action: READ_WRITE,
                Resource: ["arn:aws:s3:::bronze", "arn:aws:s3:::bronze/*", "arn:aws:s3:::gold", "arn:aws:s3:::gold/*"],
                Condition: {
                    StringEquals: { "aws:PrincipalAccount": "111122223333", "aws:ResourceAccount": "111122223333" },
                },
            },
            {
                Sid: "SharedBuckets",
                Effect: "Allow",
                Principal: "*",
                Action: READ_WRITE,
                Resource: ["arn:aws:s3:::root", "arn:aws:s3:::root/*"],
                Condition: {
                    StringEquals: {
                        "aws:PrincipalAccount": ["111122223333", PLANE],
                        "aws:ResourceAccount": "111122223333",
                    },
                },
            },
        ]);
    });

    it("let the control plane's credentials reach what is declared for it, and no bucket of the lake", () => {
        const forPlane = statements.filter(({ Condition }) =>
            [Condition?.["StringEquals"]?.["aws:PrincipalAccount"]].flat().includes(PLANE),
        );
        const own = forPlane.flatMap(({ Resource = [] }) => Resource).filter((arn) => !/databricks|system-t/.test(arn));
        expect(own).to.deep.equal(["arn:aws:s3:::root", "arn:aws:s3:::root/*"]);
    });

    it("have no statement about buckets that nobody declares: AWS refuses one about nothing", () => {
        const sids = (passage: Partial<S3Passage>): readonly string[] => s3Statements(passage).map(({ Sid }) => Sid);
        const databricks = ["Artifacts", "Logs", "SampleData", "SystemTables"].map((what) => `Databricks${what}`);
        expect(sids({ buckets: [] })).to.deep.equal(databricks);
        expect(sids({ buckets: lake() })).to.deep.equal([...databricks, "SharedBuckets"]);
        expect(s3Statements({ buckets: [] }).filter(({ Resource }) => Resource?.length === 0)).to.deep.equal([]);
    });

    it("let a bucket that is declared for reading be read, and not written", () => {
        const buckets = [ROOT, { name: "archive", access: "read" }] as const;
        const statement = withSid(s3Statements({ buckets }), "OwnBucketsToRead");
        expect(statement.Action).to.deep.equal(READ);
        expect(statement.Resource).to.deep.equal(["arn:aws:s3:::archive", "arn:aws:s3:::archive/*"]);
        const shared = s3Statements({ buckets: [{ ...ROOT, access: "read" }] });
        expect(withSid(shared, "SharedBucketsToRead").Action).to.deep.equal(READ);
    });

    it("let the layers of images pass when there are images, by signed addresses alone", () => {
        expect(withSid(s3Statements({ imageLayers: true }), "ImageLayers")).to.deep.equal({
            Sid: "ImageLayers",
            Effect: "Allow",
            Principal: "*",
            Action: ["s3:GetObject"],
            Resource: ["arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"],
            Condition: { StringEquals: { "s3:authType": "REST-QUERY-STRING" } },
        });
        expect(statements.map(({ Sid }) => Sid)).not.to.include("ImageLayers");
    });

    it("claim 40: let nobody pass without a condition on an account", () => {
        for (const { Sid, Condition } of statements) {
            const keys = Object.keys(Condition?.["StringEquals"] ?? {});
            expect(keys.join(), Sid).to.match(/aws:(Principal|Resource)Account/);
        }
    });

    it("claim 41: let no bucket pass that is not named", () => {
        for (const { Sid, Resource = [] } of statements) {
            for (const arn of Resource) {
                expect(arn, Sid).to.match(/^arn:aws:s3:::[a-z0-9-]+(\/\*)?$/);
            }
        }
        // The check can fail: a bucket whose name holds a wildcard is found.
        const [, wildcard] = s3Statements({ buckets: lake("acme-*") })
            .flatMap(({ Resource = [] }) => Resource)
            .filter((arn) => arn.includes("acme-"));
        expect(wildcard).not.to.match(/^arn:aws:s3:::[a-z0-9-]+(\/\*)?$/);
    });

    it("take sample data and artifacts from the accounts that own them, in GovCloud others than the control plane", () => {
        const inGovCloud = s3Statements({}, testContext(GOVCLOUD));
        const condition = (sid: string): unknown => withSid(inGovCloud, sid).Condition?.["StringEquals"];
        expect(condition("DatabricksArtifacts")).to.deep.equal({ "aws:ResourceAccount": "282567162347" });
        expect(condition("DatabricksSampleData")).to.deep.equal({ "aws:PrincipalAccount": "282567162347" });
        expect(condition("DatabricksLogs")).to.deep.equal({ "aws:PrincipalAccount": "044793339203" });
        expect(condition("DatabricksSystemTables")).to.deep.equal({ "aws:PrincipalAccount": "044793339203" });
    });

    it("take all artifact buckets of a region that has several", () => {
        const oregon = s3Statements({}, testContext({ region: "us-west-2" }));
        expect(withSid(oregon, "DatabricksArtifacts").Resource).to.deep.equal([
            "arn:aws:s3:::databricks-prod-artifacts-us-west-2",
            "arn:aws:s3:::databricks-prod-artifacts-us-west-2/*",
            "arn:aws:s3:::databricks-update-oregon",
            "arn:aws:s3:::databricks-update-oregon/*",
        ]);
    });

    it("have room for fifty zones", () => {
        const names = Array.from({ length: 50 }, (_, zone) =>
            testContext().name("bucket", `lake-a-rather-long-${String(zone)}`),
        );
        expect(() => s3Statements({ buckets: lake(...names) })).not.to.throw();
    });
});

describe("stsEndpointStatements", () => {
    it("let our account take on roles, and Databricks use its own credentials", () => {
        expect(rendered("endpointPolicy", stsEndpointStatements(testContext()))).to.deep.equal([
            {
                Sid: "Databricks",
                Effect: "Allow",
                Principal: {
                    AWS: [
                        "arn:aws:iam::414351767826:root",
                        "arn:aws:iam::414351767826:user/databricks-datasets-readonly-user-prod",
                    ],
                },
                Action: ["sts:AssumeRole", "sts:GetSessionToken", "sts:TagSession"],
                Resource: ["*"],
            },
            {
                Sid: "OwnAccount",
                Effect: "Allow",
                Principal: { AWS: "arn:aws:iam::111122223333:root" },
                Action: [
                    "sts:AssumeRole",
                    "sts:DecodeAuthorizationMessage",
                    "sts:GetAccessKeyInfo",
                    "sts:GetSessionToken",
                    "sts:TagSession",
                ],
                Resource: ["*"],
            },
        ]);
    });

    it("know no reader of sample data in GovCloud", () => {
        const statements = rendered("endpointPolicy", stsEndpointStatements(testContext(GOVCLOUD)));
        expect(withSid(statements, "Databricks").Principal).to.deep.equal({
            AWS: ["arn:aws-us-gov:iam::044793339203:root"],
        });
    });
});

describe("kinesisEndpointStatements", () => {
    it("let the control plane write to its own streams of the region", () => {
        expect(rendered("endpointPolicy", kinesisEndpointStatements(testContext()))).to.deep.equal([
            {
                Sid: "Databricks",
                Effect: "Allow",
                Principal: { AWS: "arn:aws:iam::414351767826:root" },
                Action: ["kinesis:DescribeStream", "kinesis:PutRecord", "kinesis:PutRecords"],
                Resource: ["arn:aws:kinesis:eu-west-1:414351767826:stream/*"],
            },
        ]);
    });
});
