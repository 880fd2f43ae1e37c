import { logDeliveryRoleArn } from "../shared/controlPlane";
import type { Context } from "../shared/context";
import { LOGS } from "../shared/logs";
import type { Statement } from "../shared/policyDocument";
import { behindAlias, encryptObjects, trust } from "../shared/statements";

/**
 * Trust policy of the role: Databricks' own role for deliveries, and it must name our Databricks account.
 * Source: `aws/data_aws_assume_role_policy.go` in databricks/terraform-provider-databricks.
 */
export function auditDeliveryTrust(context: Context, databricksAccountId: string): readonly Statement[] {
    const delivery = { AWS: logDeliveryRoleArn(context.shard) };
    return [trust("Databricks", delivery, { StringEquals: { "sts:ExternalId": databricksAccountId } })];
}

/** Where Databricks delivers to. */
export interface DeliveryPlace {
    readonly bucketArn: string;
    /** Alias of the bucket's key, with its beginning `alias/`. */
    readonly keyAlias: string;
}

/**
 * What Databricks may do to deliver: write in its own folder. It overwrites what it has delivered, and neither reads nor deletes.
 * Source: https://docs.databricks.com/aws/en/admin/account-settings/audit-log-delivery
 */
export function auditDeliveryStatements(context: Context, place: DeliveryPlace): readonly Statement[] {
    const { bucketArn, keyAlias } = place;
    const encrypt = behindAlias(encryptObjects({ sid: "Encrypt" }), context.arnOf("kms", "key/*"), keyAlias);
    return [
        {
            sid: "Deliver",
            actions: ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"],
            resources: [`${bucketArn}/${LOGS.databricksAudit.folder}/*`],
        },
        { sid: "CheckBucket", actions: ["s3:GetBucketLocation", "s3:ListBucket"], resources: [bucketArn] },
        encrypt,
    ];
}
