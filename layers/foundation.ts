import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import { LogArchive } from "../components/audit/logArchive";
import { Metastore } from "../components/databricks/metastore";
import { CustomerManagedKey } from "../components/keys/customerManagedKey";
import { archiveKeyStatements } from "../components/keys/keyPolicies";
import { Context } from "../components/shared/context";
import { lifecycleOf } from "../components/shared/lifecycle";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type FoundationContract } from "./contracts";
import { nextTurn } from "./inTurns";
import { needed } from "./needed";
import { accountProvider } from "./providers";

/** What one AWS account and region has once: the log archive and, in the first of them, the region's metastore. */
export async function foundation(settings: Settings, aws: AwsProvider): Promise<FoundationContract> {
    const { archiveDays } = settings.retention;
    const databricks = needed(settings.databricks, "databricks");
    const shard = databricks.shard ?? "commercial";
    const context = new Context({ ...settings, shard });
    const lifecycle = lifecycleOf(settings.tier);
    const account = accountProvider({ id: databricks.accountId, shard, authentication: databricks.authentication });

    const archiveKey = new CustomerManagedKey(
        "archive-key",
        {
            context,
            purpose: "archive",
            workload: "audit",
            statements: archiveKeyStatements(context, [settings.awsAccountId]),
            options: settings.keys,
            lifecycle,
        },
        { provider: aws },
    );
    await nextTurn();
    const archive = new LogArchive(
        "archive",
        { context, keyArn: archiveKey.keyArn, accountIds: [settings.awsAccountId], lifecycle, archiveDays },
        { provider: aws },
    );
    await nextTurn();
    const metastore = new Metastore("metastore", { context, account, mode: settings.metastore, lifecycle });

    return {
        ...CONTRACT_VERSIONS.foundation,
        awsAccountId: settings.awsAccountId,
        region: settings.region,
        shard,
        databricksAccountId: databricks.accountId,
        deployServicePrincipal: databricks.deployServicePrincipal,
        authentication: databricks.authentication,
        metastoreId: metastore.metastoreId,
        archiveBucket: archive.bucketName,
    };
}
