import { CONFIG, encryptingTrailsOf, forConfigurationOf, forTrailsOf, TRAIL } from "../shared/auditServices";
import type { Context } from "../shared/context";
import { forLogsOf, LOG_DELIVERY } from "../shared/logDelivery";
import { policyDocument, type Principal, type Statement } from "../shared/policyDocument";
import {
    administerKey,
    encryptInContext,
    encryptObjects,
    forDatabricksAccount,
    grantKeyToServices,
    openObjects,
    throughEc2,
    throughS3,
    useKey,
    useKeyDirectly,
} from "../shared/statements";

/**
 * Who may use which key, beside the account's administrators.
 *
 * Databricks' statements: https://docs.databricks.com/aws/en/security/keys/configure-customer-managed-keys and
 * `aws/tf/cmk.tf` in databricks/terraform-databricks-sra. Databricks is admitted only while it acts for our Databricks
 * account. Our own roles are conditions on the account, never principals: KMS refuses a principal that does not exist yet
 * and loses one that is replaced. So a role needs the same permission in a policy of its own as well.
 */

/** What a key's policy lets others do where it is: in the context's region, by the names that things have there. */
export type KeyStatements = (context: Context) => readonly Statement[];

/**
 * Policy of a key in the context's region. A replica has one of its own: what is used there, if this region is lost, is the
 * same environment in that region.
 */
export function keyPolicy(context: Context, statements: KeyStatements): string {
    return policyDocument("keyPolicy", [administerKey(context.accountRoot()), ...statements(context)]);
}

const controlPlaneOf = (context: Context): Principal => ({ AWS: context.accountRoot(context.controlPlane.accountId) });

/** Databricks encrypts notebooks, secrets and query results in its control plane. */
export function managedServicesKeyStatements(context: Context, databricksAccountId: string): readonly Statement[] {
    return [
        useKeyDirectly({
            sid: "UseByDatabricks",
            principal: controlPlaneOf(context),
            conditions: forDatabricksAccount(databricksAccountId),
        }),
    ];
}

/** What {@link workspaceStorageKeyStatements} needs to know. */
export interface WorkspaceStorageKeyUsers {
    readonly databricksAccountId: string;
    /** The role that Databricks starts clusters with, as text. */
    readonly crossAccountRoleArn: string;
}

/** Databricks encrypts the workspace's root bucket, and EC2 the volumes of clusters that Databricks starts with our role. */
export function workspaceStorageKeyStatements(context: Context, users: WorkspaceStorageKeyUsers): readonly Statement[] {
    const controlPlane = {
        principal: controlPlaneOf(context),
        conditions: forDatabricksAccount(users.databricksAccountId),
    };
    const volumes = {
        principal: { AWS: context.accountRoot() },
        conditions: {
            ArnEquals: { "aws:PrincipalArn": users.crossAccountRoleArn },
            ...throughEc2(context.region),
        },
    };
    return [
        useKey({ sid: "UseByDatabricks", ...controlPlane }),
        grantKeyToServices({ sid: "GrantByDatabricks", ...controlPlane }),
        useKey({ sid: "UseForVolumes", ...volumes }),
        grantKeyToServices({ sid: "GrantForVolumes", ...volumes }),
    ];
}

/** Roles read and write the lake, for which S3 uses the key. Their ARNs are text and may hold wildcards for roles of later layers. */
export function lakeKeyStatements(context: Context, roleArns: readonly string[]): readonly Statement[] {
    return [
        useKey({
            sid: "UseByLakeRoles",
            principal: { AWS: context.accountRoot() },
            conditions: { ArnLike: { "aws:PrincipalArn": roleArns }, ...throughS3(context.region) },
        }),
    ];
}

/**
 * CloudWatch Logs encrypts log groups of this account and region.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function logsKeyStatements(context: Context): readonly Statement[] {
    return [
        useKey({
            sid: "UseByCloudWatchLogs",
            principal: { Service: `logs.${context.region}.amazonaws.com` },
            conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": context.arnOf("logs", "log-group:*") } },
        }),
    ];
}

/**
 * Log delivery, CloudTrail and Config encrypt what they write for the given accounts.
 * Sources: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html,
 * https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html
 */
export function archiveKeyStatements(context: Context, accountIds: readonly string[]): readonly Statement[] {
    const trail = { principal: TRAIL, conditions: forTrailsOf(context, accountIds) };
    return [
        useKey({
            sid: "UseByLogDelivery",
            principal: LOG_DELIVERY,
            conditions: forLogsOf(context, accountIds),
        }),
        encryptInContext({ sid: "EncryptByCloudTrail", ...trail }, encryptingTrailsOf(context, accountIds)),
        openObjects({ sid: "OpenByCloudTrail", ...trail }),
        encryptObjects({
            sid: "EncryptByConfig",
            principal: CONFIG,
            conditions: forConfigurationOf(context, accountIds),
        }),
    ];
}
