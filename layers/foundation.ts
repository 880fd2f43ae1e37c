import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import type * as pulumi from "@pulumi/pulumi";
import { PermissionsBoundary } from "../components/identity/permissionsBoundary";
import { Context } from "../components/shared/context";
import { lifecycleOf } from "../components/shared/lifecycle";
import { PERMISSIONS_BOUNDARY } from "../components/shared/things";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type FoundationContract } from "./contracts";
import { createAudit } from "./foundation/audit";
import { createDatabricks } from "./foundation/databricks";
import { createDeployers, type Deployer } from "./foundation/deployment";
import { createLakeDefaults } from "./foundation/lake";
import { createLogBuckets } from "./foundation/logs";
import { profileRoleArns } from "./instanceProfiles";
import { needed } from "./needed";
import { accountProvider } from "./providers";

/** What one AWS account and region has once: log buckets, what fills them and, in the first of them, the region's metastore. */
export async function foundation(settings: Settings, aws: AwsProvider): Promise<FoundationContract> {
    const databricks = needed(settings.databricks, "databricks");
    const shard = databricks.shard ?? "commercial";
    const unbounded = new Context({ ...settings, shard });
    const instanceProfileRoleArns = profileRoleArns(settings);
    const boundary = new PermissionsBoundary(
        "permissions-boundary",
        { context: unbounded, thing: PERMISSIONS_BOUNDARY, profileRoleArns: instanceProfileRoleArns },
        { provider: aws },
    );
    const context = unbounded.boundedBy(boundary.policyArn);
    const lifecycle = lifecycleOf(settings.tier);
    const account = accountProvider({ id: databricks.accountId, shard, authentication: databricks.authentication });
    const scope = { settings, context, lifecycle, aws, account };

    const logs = await createLogBuckets(scope);
    await createAudit(scope, logs);
    const deployers = await createDeployers(scope);
    await createLakeDefaults(scope, deployers);
    const metastore = await createDatabricks(scope, logs);
    return {
        ...CONTRACT_VERSIONS.foundation,
        awsAccountId: settings.awsAccountId,
        region: settings.region,
        shard,
        databricksAccountId: databricks.accountId,
        deployServicePrincipal: databricks.deployServicePrincipal,
        deployServicePrincipals: principalsOf(deployers),
        authentication: settings.deployment?.authentication ?? databricks.authentication,
        metastoreId: metastore.metastoreId,
        permissionsBoundary: boundary.policyArn,
        instanceProfileRoleArns,
        archiveBucket: logs.archive.bucketName,
        vpcPublicAccessBlock: settings.account.vpcPublicAccessBlock.mode !== "off",
        ...(logs.accessLogBucket !== undefined && { accessLogBucket: logs.accessLogBucket }),
    };
}

/** Environments without a principal of their own are deployed by the one of the settings. */
function principalsOf(deployers: Readonly<Record<string, Deployer>>): Readonly<Record<string, pulumi.Output<string>>> {
    return Object.fromEntries(
        Object.entries(deployers).flatMap(([environment, { applicationId }]) =>
            applicationId === undefined ? [] : [[environment, applicationId]],
        ),
    );
}
