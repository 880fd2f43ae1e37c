import type * as pulumi from "@pulumi/pulumi";
import { AccessAnalyzer, type AnalyzerScope } from "../../components/audit/accessAnalyzer";
import { ACCOUNT_DEFAULTS, AccountDefaults } from "../../components/audit/accountDefaults";
import { alarmKeyStatements } from "../../components/audit/alarmTopicPolicy";
import { AuditAlarms } from "../../components/audit/auditAlarms";
import { AuditTrail } from "../../components/audit/auditTrail";
import { ConfigRecorder } from "../../components/audit/configRecorder";
import { ConfigRules } from "../../components/audit/configRules";
import { DeadLetterQueue } from "../../components/audit/deadLetterQueue";
import { FindingAlerts } from "../../components/audit/findingAlerts";
import { UnusedRolesRule } from "../../components/audit/unusedRolesRule";
import { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { logsKeyStatements, type KeyStatements } from "../../components/keys/keyPolicies";
import { nextTurn } from "../inTurns";
import type { LogBuckets } from "./logs";
import type { Scope } from "./scope";

type Arn = pulumi.Output<string>;

/** Something that is made for the first who asks for it, and for nobody when nobody does. */
type Shared = () => Promise<Arn>;

function shared(make: Shared): Shared {
    let made: Promise<Arn> | undefined;
    return () => (made ??= make());
}

/** What watches over the AWS account. What another stack has made already is left to it. */
export async function createAudit(scope: Scope, logs: LogBuckets): Promise<void> {
    const logsKey = shared(() => createLogsKey(scope));
    const topicArn = await createTrail(scope, logs, logsKey);
    const deadLetters = shared(() => createDeadLetters(scope, topicArn));
    await createRecorder(scope, logs, { logsKey, deadLetters });
    await createAnalyzers(scope, { topicArn, deadLetters });
    await setAccountDefaults(scope);
}

async function createLogsKey({ settings, context, lifecycle, aws }: Scope): Promise<Arn> {
    const statements: KeyStatements = (place) => [...logsKeyStatements(place), ...alarmKeyStatements(place)];
    const { keyArn } = new CustomerManagedKey(
        "logs-key",
        { context, purpose: "logs", workload: "audit", statements, options: settings.keys, lifecycle },
        { provider: aws },
    );
    await nextTurn();
    return keyArn;
}

/** The trail and its alarms; returns the topic that they tell, if any. */
async function createTrail(
    { settings, context, lifecycle, aws }: Scope,
    { archive, archiveKey }: LogBuckets,
    logsKey: Shared,
): Promise<Arn | undefined> {
    const { trail: mode, alarms } = settings.audit;
    if (mode.mode !== "create") {
        return undefined;
    }
    const logsKeyArn = await logsKey();
    const trail = new AuditTrail(
        "trail",
        {
            context,
            archiveBucket: archive.bucketName,
            archiveKeyArn: archiveKey.keyArn,
            logsKeyArn,
            lifecycle,
            retention: settings.retention,
        },
        { provider: aws },
    );
    await nextTurn();
    if (alarms.mode !== "create") {
        return undefined;
    }
    const args = { context, logGroupName: trail.logGroupName, keyArn: logsKeyArn, emails: alarms.emails };
    const { topicArn } = new AuditAlarms("alarms", args, { provider: aws });
    await nextTurn();
    return topicArn;
}

async function createDeadLetters({ context, aws }: Scope, alarmTopicArn: Arn | undefined): Promise<Arn> {
    const { queueArn } = new DeadLetterQueue("dead-letters", { context, alarmTopicArn }, { provider: aws });
    await nextTurn();
    return queueArn;
}

async function createRecorder(
    scope: Scope,
    logs: LogBuckets,
    needs: { readonly logsKey: Shared; readonly deadLetters: Shared },
): Promise<void> {
    const { settings, context, lifecycle, aws } = scope;
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
    if (globalResources) {
        const [logsKeyArn, deadLettersArn] = [await needs.logsKey(), await needs.deadLetters()];
        const { retention } = settings;
        const args = { context, recorderName, logsKeyArn, deadLettersArn, retention, lifecycle };
        new UnusedRolesRule("unused-roles", { ...args, ...recorder.unusedRoles }, { provider: aws });
        await nextTurn();
    }
}

async function createAnalyzers(
    { settings, context, aws }: Scope,
    { topicArn, deadLetters }: { readonly topicArn: Arn | undefined; readonly deadLetters: Shared },
): Promise<void> {
    const { externalAccess, unusedAccess } = settings.audit;
    const scopes: AnalyzerScope[] = [];
    if (externalAccess.mode === "create") {
        scopes.push({ finds: "external-access" });
    }
    if (unusedAccess.mode === "create") {
        scopes.push({ finds: "unused-access", days: unusedAccess.days });
    }
    for (const scope of scopes) {
        new AccessAnalyzer(scope.finds, { context, scope }, { provider: aws });
    }
    await nextTurn();
    if (topicArn !== undefined && scopes.length > 0) {
        const analyzers = scopes.map(({ finds }) => finds);
        const args = { context, analyzers, topicArn, deadLettersArn: await deadLetters() };
        new FindingAlerts("finding-alerts", args, { provider: aws });
        await nextTurn();
    }
}

async function setAccountDefaults({ settings, lifecycle, aws }: Scope): Promise<void> {
    const defaults = ACCOUNT_DEFAULTS.filter((key) => settings.account[key].mode === "create");
    if (defaults.length > 0) {
        new AccountDefaults("account-defaults", { defaults, lifecycle }, { provider: aws });
        await nextTurn();
    }
}
