import { AccessAnalyzer } from "../../components/audit/accessAnalyzer";
import { ACCOUNT_DEFAULTS, AccountDefaults } from "../../components/audit/accountDefaults";
import { alarmKeyStatements } from "../../components/audit/alarmTopicPolicy";
import { AuditAlarms } from "../../components/audit/auditAlarms";
import { AuditTrail } from "../../components/audit/auditTrail";
import { ConfigRecorder } from "../../components/audit/configRecorder";
import { ConfigRules } from "../../components/audit/configRules";
import { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { logsKeyStatements, type KeyStatements } from "../../components/keys/keyPolicies";
import { nextTurn } from "../inTurns";
import type { LogBuckets } from "./logs";
import type { Scope } from "./scope";

/** What watches over the AWS account. What another stack has made already is left to it. */
export async function createAudit(scope: Scope, logs: LogBuckets): Promise<void> {
    await createTrail(scope, logs);
    await createRecorder(scope, logs);
    await createAnalyzers(scope);
    await setAccountDefaults(scope);
}

async function createTrail(scope: Scope, { archive, archiveKey }: LogBuckets): Promise<void> {
    const { settings, context, lifecycle, aws } = scope;
    const { trail: mode, alarms } = settings.audit;
    if (mode.mode !== "create") {
        return;
    }
    const statements: KeyStatements = (place) => [...logsKeyStatements(place), ...alarmKeyStatements(place)];
    const logsKey = new CustomerManagedKey(
        "logs-key",
        { context, purpose: "logs", workload: "audit", statements, options: settings.keys, lifecycle },
        { provider: aws },
    );
    await nextTurn();
    const trail = new AuditTrail(
        "trail",
        {
            context,
            archiveBucket: archive.bucketName,
            archiveKeyArn: archiveKey.keyArn,
            logsKeyArn: logsKey.keyArn,
            lifecycle,
            retention: settings.retention,
        },
        { provider: aws },
    );
    await nextTurn();
    if (alarms.mode === "create") {
        const { logGroupName } = trail;
        const args = { context, logGroupName, keyArn: logsKey.keyArn, emails: alarms.emails };
        new AuditAlarms("alarms", args, { provider: aws });
        await nextTurn();
    }
}

async function createRecorder({ settings, context, aws }: Scope, logs: LogBuckets): Promise<void> {
    const { recorder } = settings.audit;
    if (recorder.mode !== "create") {
        return;
    }
    const { globalResources, serviceLinkedRole } = recorder;
    const { recorderName } = new ConfigRecorder(
        "recorder",
        {
            context,
            historyBucket: logs.history.bucketName,
            keyArn: logs.archiveKey.keyArn,
            globalResources,
            serviceLinkedRole,
        },
        { provider: aws },
    );
    await nextTurn();
    new ConfigRules("config-rules", { context, recorderName, globalResources }, { provider: aws });
    await nextTurn();
}

async function createAnalyzers({ settings, context, aws }: Scope): Promise<void> {
    const { externalAccess, unusedAccess } = settings.audit;
    if (externalAccess.mode === "create") {
        const scope = { finds: "external-access" } as const;
        new AccessAnalyzer("external-access", { context, scope }, { provider: aws });
    }
    if (unusedAccess.mode === "create") {
        const scope = { finds: "unused-access", days: unusedAccess.days } as const;
        new AccessAnalyzer("unused-access", { context, scope }, { provider: aws });
    }
    await nextTurn();
}

async function setAccountDefaults({ settings, lifecycle, aws }: Scope): Promise<void> {
    const defaults = ACCOUNT_DEFAULTS.filter((key) => settings.account[key].mode === "create");
    if (defaults.length > 0) {
        new AccountDefaults("account-defaults", { defaults, lifecycle }, { provider: aws });
        await nextTurn();
    }
}
