import type { Context } from "../shared/context";
import type { Conditions, Statement } from "../shared/policyDocument";
import { readBucket, readWriteBucket } from "../shared/statements";

/**
 * What may pass each endpoint, whoever asks: our own buckets, Databricks' buckets of the region, and the calls that clusters
 * make. An endpoint is a way out, so the credentials of a stranger's account are of no use here.
 *
 * Sources: `aws/tf/privatelink.tf` and the bucket tables of `aws/tf/variables.tf` in databricks/terraform-databricks-sra.
 * Conditions name the accounts on whose behalf clusters ask: workspace files, system tables and logs with credentials of
 * the control plane, sample data with a user of the account that owns it, and tables with our own roles.
 */

/** S3: buckets by name, so that the policy is known before any of them exists. */
export function s3EndpointStatements(context: Context, ownBuckets: readonly string[]): readonly Statement[] {
    const { artifactBuckets, logBucket, sampleDataBucket, systemTablesBucket } = context.regionFacts;
    const { accountId: plane, artifactAccountId: artifacts } = context.controlPlane;
    const own = { "aws:PrincipalAccount": [context.awsAccountId, plane], "aws:ResourceAccount": context.awsAccountId };
    const { actions: read } = readBucket({ sid: "" }, "");
    const { actions: readWrite } = readWriteBucket({ sid: "" }, "");
    const write = ["s3:PutObject", "s3:ListBucket", "s3:GetBucketLocation"];
    const on = (
        sid: string,
        buckets: readonly string[],
        actions: readonly string[],
        accounts: Conditions[string],
    ): Statement => ({
        sid,
        principal: "*",
        actions,
        resources: buckets.map((bucket) => context.arnOfBucket(bucket)).flatMap((arn) => [arn, `${arn}/*`]),
        conditions: { StringEquals: accounts },
    });
    return [
        on("OwnBuckets", ownBuckets, readWrite, own),
        on("DatabricksArtifacts", artifactBuckets, read, { "aws:ResourceAccount": artifacts }),
        on("DatabricksLogs", [logBucket], write, { "aws:PrincipalAccount": plane }),
        on("DatabricksSampleData", [sampleDataBucket], read, { "aws:PrincipalAccount": artifacts }),
        on("DatabricksSystemTables", [systemTablesBucket], read, { "aws:PrincipalAccount": plane }),
    ];
}

/** STS: clusters take on roles of our account, and credentials of Databricks. */
export function stsEndpointStatements(context: Context): readonly Statement[] {
    const sampleReader = `arn:${context.partition}:iam::${context.controlPlane.artifactAccountId}:user/databricks-datasets-readonly-user-prod`;
    const plane = context.accountRoot(context.controlPlane.accountId);
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
