import type { Statement } from "../shared/policyDocument";
import { CHANGE_KEYS, NAME_KEYS, SEE_KEYS } from "./deployKeyActions";
import { madeFor, namesOf, ownedBy, type DeployScope } from "./deployScope";

const s3 = (calls: readonly string[]): readonly string[] => calls.map((call) => `s3:${call}`);
const logs = (calls: readonly string[]): readonly string[] => calls.map((call) => `logs:${call}`);
const lakeformation = (calls: readonly string[]): readonly string[] => calls.map((call) => `lakeformation:${call}`);

/** What shows buckets, keys, log groups and the lake, without what is in them. */
export function seeData(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    return [
        {
            sid: "SeeBuckets",
            actions: s3([
                ...["GetAccelerateConfiguration", "GetBucketAcl", "GetBucketCORS", "GetBucketLocation"],
                ...["GetBucketLogging", "GetBucketNotification", "GetBucketObjectLockConfiguration"],
                ...["GetBucketOwnershipControls", "GetBucketPolicy", "GetBucketPublicAccessBlock"],
                ...["GetBucketRequestPayment", "GetBucketTagging", "GetBucketVersioning", "GetBucketWebsite"],
                ...["GetEncryptionConfiguration", "GetLifecycleConfiguration", "GetReplicationConfiguration"],
                ...["ListBucket", "ListTagsForResource"],
            ]),
            resources: [context.arnOfBucket(namesOf(scope))],
        },
        {
            sid: "SeeKeys",
            actions: SEE_KEYS,
            resources: [context.arnOf("kms", "key/*")],
            conditions: ownedBy(scope),
        },
        { sid: "SeeAliases", actions: ["kms:ListAliases"], resources: ["*"] },
        {
            sid: "SeeLogGroups",
            actions: logs(["ListTagsForResource"]),
            resources: [context.arnOf("logs", `log-group:${namesOf(scope)}`)],
        },
        { sid: "ListLogGroups", actions: logs(["DescribeLogGroups"]), resources: ["*"] },
    ];
}

/** What makes, changes and deletes them, of this environment alone. */
export function changeData(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const buckets = context.arnOfBucket(namesOf(scope));
    const empty = s3(["DeleteObject", "DeleteObjectVersion", "ListBucketVersions"]);
    return [
        {
            sid: "ChangeBuckets",
            actions: s3([
                ...["CreateBucket", "DeleteBucket", "DeleteBucketPolicy", "PutBucketLogging"],
                ...["PutBucketNotification", "PutBucketOwnershipControls", "PutBucketPolicy"],
                ...["PutBucketPublicAccessBlock", "PutBucketTagging", "PutBucketVersioning"],
                ...["PutEncryptionConfiguration", "PutLifecycleConfiguration", "TagResource", "UntagResource"],
            ]),
            resources: [buckets],
        },
        ...(scope.disposable ? [{ sid: "EmptyBuckets", actions: empty, resources: [buckets, `${buckets}/*`] }] : []),
        ...changeKeys(scope),
        {
            sid: "ChangeLogGroups",
            actions: logs([
                ...["AssociateKmsKey", "CreateLogGroup", "DeleteLogGroup", "DisassociateKmsKey"],
                ...["PutRetentionPolicy", "TagResource", "UntagResource"],
            ]),
            resources: [context.arnOf("logs", `log-group:${namesOf(scope)}`)],
        },
        unscoped(scope),
    ];
}

function changeKeys(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const keys = context.arnOf("kms", "key/*");
    return [
        { sid: "CreateKeys", actions: ["kms:CreateKey"], resources: ["*"], conditions: madeFor(scope) },
        { sid: "TagKeys", actions: ["kms:TagResource"], resources: [keys], conditions: madeFor(scope) },
        {
            sid: "ChangeKeys",
            actions: [...CHANGE_KEYS, "kms:EnableKeyRotation"],
            resources: [keys],
            conditions: ownedBy(scope),
        },
        {
            sid: "NameKeys",
            actions: NAME_KEYS,
            resources: [context.arnOf("kms", `alias/${namesOf(scope)}`)],
        },
    ];
}

/**
 * What has no resources to name. Lake Formation asks its administrators, of whom this role is one; deliveries are bound by the
 * policy of the bucket that they go to, and those to log groups by one that whoever makes the delivery has to put.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/ (actions without resource types)
 */
function unscoped({ context: _ }: DeployScope): Statement {
    return {
        sid: "ChangeLake",
        actions: [
            ...lakeformation(["DeregisterResource", "DescribeResource", "GetDataLakeSettings", "GrantPermissions"]),
            ...lakeformation(["ListPermissions", "RegisterResource", "RevokePermissions", "UpdateResource"]),
            ...logs(["CreateLogDelivery", "DeleteLogDelivery", "DescribeResourcePolicies", "GetLogDelivery"]),
            ...logs(["ListLogDeliveries", "PutResourcePolicy", "UpdateLogDelivery"]),
            ...["route53:CreateHostedZone", "route53resolver:CreateResolverQueryLogConfig"],
            "route53resolver:GetResolverQueryLogConfigAssociation",
        ],
        resources: ["*"],
    };
}
