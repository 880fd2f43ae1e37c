import type * as pulumi from "@pulumi/pulumi";
import { AccessLogs } from "../../components/audit/accessLogs";
import { ConfigHistory } from "../../components/audit/configHistory";
import { LogArchive } from "../../components/audit/logArchive";
import { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { archiveKeyStatements } from "../../components/keys/keyPolicies";
import { nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** Where logs go. */
export interface LogBuckets {
    readonly archiveKey: CustomerManagedKey;
    readonly archive: LogArchive;
    readonly history: ConfigHistory;
    /** Bucket that records the requests to all others; none when the settings say so. */
    readonly accessLogBucket: pulumi.Output<string> | undefined;
}

/** The buckets that everything else of this account and region logs to, and their key. */
export async function createLogBuckets({ settings, context, lifecycle, aws }: Scope): Promise<LogBuckets> {
    const { audit, retention } = settings;
    const accountIds = [settings.awsAccountId, ...audit.accountIds];
    const sources = { accountIds, organizationId: audit.organizationId };
    const archiveKey = new CustomerManagedKey(
        "archive-key",
        {
            context,
            purpose: "archive",
            workload: "audit",
            statements: (place) => archiveKeyStatements(place, accountIds),
            options: settings.keys,
            lifecycle,
        },
        { provider: aws },
    );
    await nextTurn();
    const common = { context, sources, lifecycle, retention };
    const accessLogBucket =
        audit.accessLogs.mode === "create"
            ? new AccessLogs("access-logs", common, { provider: aws }).bucketName
            : undefined;
    await nextTurn();
    const encrypted = { ...common, keyArn: archiveKey.keyArn, accessLogBucket };
    const lock = audit.objectLock.mode === "off" ? undefined : audit.objectLock;
    const archive = new LogArchive("archive", { ...encrypted, lock }, { provider: aws });
    await nextTurn();
    const history = new ConfigHistory("config-history", encrypted, { provider: aws });
    await nextTurn();
    return { archiveKey, archive, history, accessLogBucket };
}
