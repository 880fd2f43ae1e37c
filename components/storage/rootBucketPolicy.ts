import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { forDatabricksAccount, readBuckets, writeObjects } from "../shared/statements";

/**
 * Where Databricks writes in a root bucket. A bucket serves one workspace, so the workspace's id, which does not exist yet
 * when the policy is written, is `*`.
 * Source: `modules/databricks_workspace/restrictive_root_bucket/main.tf` in databricks/terraform-databricks-sra.
 */
export function rootPaths(rootPath: string): readonly string[] {
    const root = `${rootPath}-prod`;
    return [`${root}/0_databricks_dev`, `ephemeral/${root}/*/*`, `${root}/*/*`];
}

/**
 * Who reaches the root bucket beside this account: Databricks' control plane, for our Databricks account only; it reads all
 * and writes where the workspace's own files are. Where Unity Catalog would keep tables it may do nothing at all.
 * Source: https://docs.databricks.com/aws/en/admin/account-settings-e2/storage
 */
export function rootBucketStatements(
    context: Context,
    bucketArn: string,
    databricksAccountId: string,
): readonly Statement[] {
    const principal = { AWS: context.accountRoot(context.controlPlane.accountId) };
    const conditions = forDatabricksAccount(databricksAccountId);
    return [
        readBuckets({ sid: "ReadByDatabricks", principal, conditions }, [bucketArn]),
        writeObjects(
            { sid: "WriteByDatabricks", principal, conditions },
            bucketArn,
            rootPaths(context.regionFacts.rootPath),
        ),
        {
            sid: "DenyUnityCatalog",
            effect: "Deny",
            principal,
            actions: ["s3:*"],
            resources: [`${bucketArn}/unity-catalog/*`],
        },
    ];
}
