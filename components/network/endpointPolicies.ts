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

/** A bucket of ours that clusters reach, by name: so the policy is known before any of them exists. */
export interface OwnBucket {
    readonly name: string;
    readonly access: "read" | "readWrite";
    /** Whether Databricks reaches it for us with its own credentials, as it does the root bucket. @default false */
    readonly byDatabricks?: boolean;
}

/** What passes the endpoint of S3 beside Databricks' own buckets. */
export interface S3Passage {
    readonly buckets: readonly OwnBucket[];
    /** Whether images come from ECR, which keeps their layers in a bucket of its own. */
    readonly imageLayers: boolean;
}

/** S3: our own buckets, for our own account and where declared for the control plane, and Databricks' of the region. */
export function s3EndpointStatements(context: Context, passage: S3Passage): readonly Statement[] {
    const { artifactBuckets, logBucket, sampleDataBucket, systemTablesBucket } = context.regionFacts;
    const { accountId: plane, artifactAccountId: artifacts } = context.controlPlane;
    const arns = (buckets: readonly string[]): readonly string[] => buckets.map((name) => context.arnOfBucket(name));
    return [
        ...ownBucketStatements(context, passage.buckets),
        readBuckets(when("DatabricksArtifacts", { "aws:ResourceAccount": artifacts }), arns(artifactBuckets)),
        fillBuckets(when("DatabricksLogs", { "aws:PrincipalAccount": plane }), arns([logBucket])),
        readBuckets(when("DatabricksSampleData", { "aws:PrincipalAccount": artifacts }), arns([sampleDataBucket])),
        readBuckets(when("DatabricksSystemTables", { "aws:PrincipalAccount": plane }), arns([systemTablesBucket])),
        ...(passage.imageLayers ? [imageLayerStatement(context)] : []),
    ];
}

const when = (sid: string, tests: Conditions[string]): Pick<Statement, "sid" | "principal" | "conditions"> => ({
    sid,
    principal: "*",
    conditions: { StringEquals: tests },
});

/** One statement per kind of access, and none about no bucket: AWS refuses that. */
function ownBucketStatements(context: Context, buckets: readonly OwnBucket[]): readonly Statement[] {
    const us = context.awsAccountId;
    const statement = (sid: string, access: OwnBucket["access"], byDatabricks: boolean): readonly Statement[] => {
        const arns = buckets
            .filter((bucket) => bucket.access === access && (bucket.byDatabricks ?? false) === byDatabricks)
            .map(({ name }) => context.arnOfBucket(name));
        const principals = byDatabricks ? [us, context.controlPlane.accountId] : us;
        const scope = when(sid, { "aws:PrincipalAccount": principals, "aws:ResourceAccount": us });
        const grant = access === "read" ? readBuckets : readWriteBuckets;
        return arns.length === 0 ? [] : [grant(scope, arns)];
    };
    return [
        ...statement("OwnBuckets", "readWrite", false),
        ...statement("OwnBucketsToRead", "read", false),
        ...statement("SharedBuckets", "readWrite", true),
        ...statement("SharedBucketsToRead", "read", true),
    ];
}

/**
 * The layers of images come over addresses that ECR signs in its own name, so the condition is on the form of the signature.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 */
function imageLayerStatement(context: Context): Statement {
    return {
        ...when("ImageLayers", { "s3:authType": "REST-QUERY-STRING" }),
        actions: ["s3:GetObject"],
        resources: [`${context.arnOfBucket(`prod-${context.region}-starport-layer-bucket`)}/*`],
    };
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
