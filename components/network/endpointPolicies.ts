import type { Context } from "../shared/context";
import type { Conditions, Statement } from "../shared/policyDocument";
import { fillBuckets, readBuckets, readWriteBuckets } from "../shared/statements";

/**
 * What may pass each endpoint, whoever asks: our own buckets, Databricks' buckets of the region, and the calls that clusters
 * make. An endpoint is a way out, so the credentials of a stranger's account are of no use here.
 *
 * Sources: `aws/tf/privatelink.tf` and the bucket tables of `aws/tf/variables.tf` in databricks/terraform-databricks-sra.
 * Conditions name the accounts on whose behalf clusters ask: workspace files, system tables and logs with credentials of
 * the control plane, sample data with a user of the account that owns it, and tables with our own roles.
 */

/** Our own buckets that clusters reach, by name: so the policy is known before any of them exists. */
export interface OwnBuckets {
    /** Bucket of the workspace's own files. */
    readonly rootBucketName: string;
    /** Buckets of the lake, none or more. */
    readonly lakeBucketNames: readonly string[];
}

/** S3: the root bucket also for the control plane's credentials, the lake's for those of our own roles alone. */
export function s3EndpointStatements(context: Context, own: OwnBuckets): readonly Statement[] {
    const { artifactBuckets, logBucket, sampleDataBucket, systemTablesBucket } = context.regionFacts;
    const { accountId: plane, artifactAccountId: artifacts } = context.controlPlane;
    const { awsAccountId: us } = context;
    const rootFor = { "aws:PrincipalAccount": [us, plane], "aws:ResourceAccount": us };
    const lakeFor = { "aws:PrincipalAccount": us, "aws:ResourceAccount": us };
    const arns = (buckets: readonly string[]): readonly string[] => buckets.map((name) => context.arnOfBucket(name));
    const when = (sid: string, accounts: Conditions[string]): Pick<Statement, "sid" | "principal" | "conditions"> => ({
        sid,
        principal: "*",
        conditions: { StringEquals: accounts },
    });
    return [
        readWriteBuckets(when("RootBucket", rootFor), arns([own.rootBucketName])),
        // AWS refuses a statement about no resource.
        ...(own.lakeBucketNames.length === 0
            ? []
            : [readWriteBuckets(when("LakeBuckets", lakeFor), arns(own.lakeBucketNames))]),
        readBuckets(when("DatabricksArtifacts", { "aws:ResourceAccount": artifacts }), arns(artifactBuckets)),
        fillBuckets(when("DatabricksLogs", { "aws:PrincipalAccount": plane }), arns([logBucket])),
        readBuckets(when("DatabricksSampleData", { "aws:PrincipalAccount": artifacts }), arns([sampleDataBucket])),
        readBuckets(when("DatabricksSystemTables", { "aws:PrincipalAccount": plane }), arns([systemTablesBucket])),
    ];
}

/** STS: clusters take on roles of our account, and credentials of Databricks. */
export function stsEndpointStatements(context: Context): readonly Statement[] {
    const { accountId, artifactAccountId } = context.controlPlane;
    const plane = context.accountRoot(accountId);
    const sampleReader = `arn:${context.partition}:iam::${artifactAccountId}:user/databricks-datasets-readonly-user-prod`;
    const sts = (...names: readonly string[]): readonly string[] => names.map((name) => `sts:${name}`);
    return [
        {
            sid: "OwnAccount",
            principal: { AWS: context.accountRoot() },
            actions: sts(
                "AssumeRole",
                "DecodeAuthorizationMessage",
                "GetAccessKeyInfo",
                "GetSessionToken",
                "TagSession",
            ),
            resources: ["*"],
        },
        {
            sid: "Databricks",
            principal: { AWS: context.shard === "commercial" ? [plane, sampleReader] : [plane] },
            actions: sts("AssumeRole", "GetSessionToken", "TagSession"),
            resources: ["*"],
        },
    ];
}

/** Kinesis: clusters send their usage and lineage to streams of the control plane. */
export function kinesisEndpointStatements(context: Context): readonly Statement[] {
    const { accountId } = context.controlPlane;
    return [
        {
            sid: "Databricks",
            principal: { AWS: context.accountRoot(accountId) },
            actions: ["kinesis:DescribeStream", "kinesis:PutRecord", "kinesis:PutRecords"],
            resources: [`arn:${context.partition}:kinesis:${context.region}:${accountId}:stream/*`],
        },
    ];
}
