import { AccountFeatures } from "../../components/databricks/accountFeatures";
import { ArtifactLists } from "../../components/databricks/artifactLists";
import { AuditDelivery } from "../../components/databricks/auditDelivery";
import { Metastore } from "../../components/databricks/metastore";
import { SystemSchemas } from "../../components/databricks/systemSchemas";
import { accountGroupGate } from "../../components/identity/accountGroupGate";
import type { Gate } from "../../components/shared/gates";
import { needed } from "../needed";
import { nextTurn } from "../inTurns";
import type { LogBuckets } from "./logs";
import type { Scope } from "./scope";

/** What a Databricks account has once, in all or in each region. */
export async function createDatabricks(scope: Scope, logs: LogBuckets): Promise<Metastore> {
    const { settings, context, lifecycle, aws, account } = scope;
    const { auditDelivery, legacyFeatures, systemSchemas, artifacts } = needed(settings.databricks, "databricks");
    const args = { context, account, mode: settings.metastore, ownerGate: ownerGate(scope), lifecycle };
    const metastore = new Metastore("metastore", args);
    await nextTurn();
    if (legacyFeatures.mode === "create") {
        new AccountFeatures("account-features", { account, lifecycle });
        await nextTurn();
    }
    if (auditDelivery.mode === "create") {
        new AuditDelivery(
            "audit-delivery",
            {
                context,
                account,
                archiveBucket: logs.archive.bucketName,
                keyAlias: logs.archiveKey.alias,
                gateTimes: settings.gates,
            },
            { provider: aws },
        );
        await nextTurn();
    }
    if (systemSchemas.mode === "create") {
        const { workspaceId, schemas } = systemSchemas;
        new SystemSchemas("system-schemas", { account, workspaceId, schemas, lifecycle });
        await nextTurn();
    }
    if (artifacts.mode === "create") {
        const { workspaceId, ...allowed } = artifacts;
        new ArtifactLists("artifacts", { account, workspaceId, allowed, lifecycle });
        await nextTurn();
    }
    return metastore;
}

/** Whoever owns the metastore is there before it. */
function ownerGate({ settings: { metastore, gates }, account }: Scope): Gate | undefined {
    return metastore.mode === "create"
        ? accountGroupGate("metastore.owner", metastore.owner, account, gates)
        : undefined;
}
