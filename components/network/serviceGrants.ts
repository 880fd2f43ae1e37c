import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import type { AwsService, GatewayService } from "./endpointPlan";

/** Services whose endpoints lead to what our own account has, and nowhere else. */
export type OwnService = Exclude<AwsService | GatewayService, "kinesis" | "s3" | "sts">;

/** What may be done with some of our own things. */
interface Grant {
    readonly actions: readonly string[];
    /** Things as ARNs name them after the account; `any` where the actions know no things. */
    readonly things: readonly string[] | "any";
    /** Service in the ARNs. @default the one in the actions */
    readonly service?: string;
}

/**
 * What code on clusters does with each service: it uses what is there, and makes, changes and administers nothing.
 * Source of actions and kinds of things: the Service Authorization Reference,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
 */
const GRANTS: Readonly<Record<OwnService, readonly Grant[]>> = {
    dynamodb: [
        {
            actions: [
                "dynamodb:BatchGetItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:DeleteItem",
                "dynamodb:DescribeTable",
                "dynamodb:GetItem",
                "dynamodb:PutItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:UpdateItem",
            ],
            things: ["table/*"],
        },
    ],
    "ecr-api": [
        { actions: ["ecr:GetAuthorizationToken"], things: "any" },
        {
            actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            things: ["repository/*"],
        },
    ],
    "ecr-dkr": [
        {
            actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            things: ["repository/*"],
        },
    ],
    events: [{ actions: ["events:PutEvents"], things: ["event-bus/*"] }],
    glue: [
        {
            actions: [
                "glue:BatchGetPartition",
                "glue:GetDatabase",
                "glue:GetDatabases",
                "glue:GetPartition",
                "glue:GetPartitions",
                "glue:GetTable",
                "glue:GetTables",
                "glue:GetUserDefinedFunctions",
            ],
            things: ["catalog", "database/*", "table/*", "userDefinedFunction/*"],
        },
    ],
    kms: [
        {
            actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
            things: ["key/*"],
        },
    ],
    "lake-formation": [{ actions: ["lakeformation:GetDataAccess"], things: "any" }],
    lambda: [{ actions: ["lambda:InvokeFunction"], things: ["function:*"] }],
    logs: [
        {
            actions: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            things: ["log-group:*"],
        },
    ],
    monitoring: [{ actions: ["cloudwatch:PutMetricData"], things: "any" }],
    "redshift-data": [
        {
            actions: ["redshift-data:BatchExecuteStatement", "redshift-data:ExecuteStatement"],
            things: ["workgroup/*"],
            service: "redshift-serverless",
        },
        {
            // Whoever has begun a statement may follow it, and nobody else: Redshift sees to that.
            actions: [
                "redshift-data:CancelStatement",
                "redshift-data:DescribeStatement",
                "redshift-data:GetStatementResult",
            ],
            things: "any",
        },
    ],
    "redshift-serverless": [
        {
            actions: ["redshift-serverless:GetCredentials", "redshift-serverless:GetWorkgroup"],
            things: ["workgroup/*"],
        },
    ],
    "sagemaker-api": [
        {
            actions: ["sagemaker:DescribeEndpoint", "sagemaker:DescribeEndpointConfig", "sagemaker:DescribeModel"],
            things: ["endpoint/*", "endpoint-config/*", "model/*"],
        },
    ],
    "sagemaker-runtime": [
        { actions: ["sagemaker:InvokeEndpoint", "sagemaker:InvokeEndpointAsync"], things: ["endpoint/*"] },
    ],
    "secrets-manager": [
        { actions: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], things: ["secret:*"] },
    ],
    sns: [{ actions: ["sns:Publish"], things: ["*"] }],
    sqs: [
        {
            actions: [
                "sqs:ChangeMessageVisibility",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
                "sqs:GetQueueUrl",
                "sqs:ReceiveMessage",
                "sqs:SendMessage",
            ],
            things: ["*"],
        },
    ],
};

/**
 * What may pass the endpoint of a service: the calls of principals of our own account, about things of our account and region.
 * An endpoint is a way out, so the credentials of a stranger's account, and a stranger's queue or key, are of no use here.
 */
export function ownServiceStatements(context: Context, service: OwnService): readonly Statement[] {
    return GRANTS[service].map(({ actions, things, service: owner = serviceOf(actions) }, index) => ({
        sid: index === 0 ? "OwnAccount" : `OwnAccount${String(index + 1)}`,
        principal: "*",
        actions,
        resources: things === "any" ? ["*"] : things.map((thing) => context.arnOf(owner, thing)),
        conditions: { StringEquals: { "aws:PrincipalAccount": context.awsAccountId } },
    }));
}

const serviceOf = ([action = ""]: readonly string[]): string => action.slice(0, action.indexOf(":"));
