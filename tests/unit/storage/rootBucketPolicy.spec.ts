import { expect } from "chai";
import { rootBucketStatements, rootPaths } from "../../../components/storage/rootBucketPolicy";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT } from "../../support/testProviders";
import { rendered, withSid } from "../shared/parsed";

const BUCKET = "arn:aws:s3:::root";
const CONTROL_PLANE = { AWS: "arn:aws:iam::414351767826:root" };
const OUR_DATABRICKS = { StringEquals: { "aws:PrincipalTag/DatabricksAccountId": DATABRICKS_ACCOUNT } };

const statements = rendered("bucketPolicy", rootBucketStatements(testContext(), BUCKET, DATABRICKS_ACCOUNT));

/** Whether an ARN with wildcards covers a key of the bucket. */
const covers = (resource: string, key: string): boolean =>
    new RegExp(`^${resource.replaceAll("*", ".*")}$`).test(`${BUCKET}/${key}`);

describe("rootPaths", () => {
    it("are those of Databricks' restrictive policy, for the one workspace of the bucket", () => {
        expect(rootPaths("ireland")).to.deep.equal([
            "ireland-prod/0_databricks_dev",
            "ephemeral/ireland-prod/*/*",
            "ireland-prod/*/*",
        ]);
    });
});

describe("rootBucketStatements", () => {
    it("claim 42: let Databricks read all and write a workspace's files, for our Databricks account only", () => {
        expect(statements).to.deep.equal([
            {
                Sid: "DenyUnityCatalog",
                Effect: "Deny",
                Principal: CONTROL_PLANE,
                Action: ["s3:*"],
                Resource: [`${BUCKET}/unity-catalog/*`],
            },
            {
                Sid: "ReadByDatabricks",
                Effect: "Allow",
                Principal: CONTROL_PLANE,
                Action: ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
                Resource: [BUCKET, `${BUCKET}/*`],
                Condition: OUR_DATABRICKS,
            },
            {
                Sid: "WriteByDatabricks",
                Effect: "Allow",
                Principal: CONTROL_PLANE,
                Action: ["s3:DeleteObject", "s3:PutObject"],
                Resource: [
                    `${BUCKET}/ephemeral/ireland-prod/*/*`,
                    `${BUCKET}/ireland-prod/*/*`,
                    `${BUCKET}/ireland-prod/0_databricks_dev`,
                ],
                Condition: OUR_DATABRICKS,
            },
        ]);
    });

    it("claim 42: cover all paths of the workspace, and none beside them", () => {
        const { Resource = [] } = withSid(statements, "WriteByDatabricks");
        const writable = (key: string): boolean => Resource.some((resource) => covers(resource, key));
        const paths = [
            "ireland-prod/0_databricks_dev",
            "ireland-prod/1234567890/user/hive/warehouse/x.parquet",
            "ireland-prod/1234567890.jobs/x",
            "ephemeral/ireland-prod/1234567890/cluster/x",
        ];
        expect(paths.filter(writable)).to.deep.equal(paths);
        const elsewhere = ["x", "unity-catalog/x", "paris-prod/1/x", "ephemeral/x", "ireland-prod/0_databricks_other"];
        expect(elsewhere.filter(writable)).to.deep.equal([]);
    });

    it("claim 42: let nobody in without saying for which Databricks account", () => {
        const unconditional = statements.filter(
            ({ Effect, Condition }) => Effect === "Allow" && Condition === undefined,
        );
        expect(unconditional).to.deep.equal([]);
    });

    it("take control plane and paths from the shard", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "dod" });
        const inGovCloud = rendered("bucketPolicy", rootBucketStatements(context, BUCKET, DATABRICKS_ACCOUNT));
        for (const { Principal, Sid } of inGovCloud) {
            expect(Principal, Sid).to.deep.equal({ AWS: "arn:aws-us-gov:iam::170661010020:root" });
        }
        expect(withSid(inGovCloud, "WriteByDatabricks").Resource).to.include(`${BUCKET}/pendleton-dod-prod/*/*`);
    });
});
