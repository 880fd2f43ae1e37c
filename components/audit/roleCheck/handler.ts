import type { Clients, Config, Evaluation, Iam } from "./clients";
import { isJudged, judge, type Role, type Terms } from "./judge";

/** What AWS Config hands to the function of a rule. */
export interface RuleEvent {
    readonly configRuleName: string;
    /** JSON of what has happened: here, that it is time. */
    readonly invokingEvent: string;
    /** JSON of the rule's parameters, which are texts. */
    readonly ruleParameters: string;
    readonly resultToken: string;
}

/** What a run has done, in numbers of roles. */
export interface Summary {
    readonly judged: number;
    readonly unused: number;
    /** Roles that earlier runs judged, and that are gone or not asked any more. */
    readonly dropped: number;
}

const ROLE = "AWS::IAM::Role";

/**
 * How many evaluations AWS Config takes and gives at once.
 * Source: https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html
 */
const BATCH = 100;

/** Tells AWS Config which roles of the account nobody uses. Throws when it did not take all of it, so that Lambda tries again. */
export async function check(event: RuleEvent, { iam, config }: Clients): Promise<Summary> {
    const { awsAccountId, notificationCreationTime } = readEvent(event);
    const now = new Date(notificationCreationTime);
    const evaluations = await judgeAll(iam, readTerms(event), now);
    const known = new Set(evaluations.map(({ ComplianceResourceId: id }) => id));
    const dropped = (await judgedBefore(config, event.configRuleName)).filter((id) => !known.has(id));
    const all = [...evaluations, ...dropped.map((id) => notApplicable(ROLE, id, now))];
    // A rule that is told nothing looks as if it had never run.
    await put(config, event.resultToken, all.length > 0 ? all : [notApplicable("AWS::::Account", awsAccountId, now)]);
    return {
        judged: evaluations.length,
        unused: evaluations.filter(({ ComplianceType }) => ComplianceType === "NON_COMPLIANT").length,
        dropped: dropped.length,
    };
}

interface Notification {
    readonly messageType: string;
    readonly awsAccountId: string;
    readonly notificationCreationTime: string;
}

function readEvent({ invokingEvent }: RuleEvent): Notification {
    const notification = JSON.parse(invokingEvent) as Notification;
    if (notification.messageType !== "ScheduledNotification") {
        throw new Error(`the rule is checked by the clock, and not for a ${notification.messageType}`);
    }
    return notification;
}

function readTerms({ ruleParameters }: RuleEvent): Terms {
    const { unusedDays, exempt = "" } = JSON.parse(ruleParameters) as Readonly<Record<string, string>>;
    const days = Number(unusedDays);
    if (!Number.isInteger(days) || days < 1) {
        throw new Error(`the parameter unusedDays of the rule is ${String(unusedDays)}, and should be days`);
    }
    return { unusedDays: days, exempt: exempt.split(",").filter((beginning) => beginning !== "") };
}

async function judgeAll(iam: Iam, terms: Terms, now: Date): Promise<readonly Evaluation[]> {
    const evaluations: Evaluation[] = [];
    for await (const listed of rolesOf(iam)) {
        const role = isJudged(listed, terms, now) ? await read(iam, listed) : undefined;
        if (role !== undefined) {
            const { compliance, reason } = judge(role, terms, now);
            evaluations.push({
                ComplianceResourceType: ROLE,
                ComplianceResourceId: role.RoleId,
                ComplianceType: compliance,
                Annotation: reason,
                OrderingTimestamp: now,
            });
        }
    }
    return evaluations;
}

async function* rolesOf(iam: Iam): AsyncGenerator<Role> {
    let marker: string | undefined;
    do {
        const page = await iam.listRoles(marker === undefined ? {} : { Marker: marker });
        yield* page.Roles ?? [];
        marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (marker !== undefined);
}

/** A role as a whole; nothing when it has been deleted since it was listed. */
async function read(iam: Iam, { RoleName }: Role): Promise<Role | undefined> {
    try {
        return (await iam.getRole({ RoleName })).Role;
    } catch (error) {
        if (error instanceof Error && error.name === "NoSuchEntityException") {
            return undefined;
        }
        throw error;
    }
}

/** Ids of the roles that the rule shows a result for. AWS Config keeps it until it is told otherwise. */
async function judgedBefore(config: Config, rule: string): Promise<readonly string[]> {
    const ids: string[] = [];
    let token: string | undefined;
    do {
        const page = await config.getComplianceDetailsByConfigRule({
            ConfigRuleName: rule,
            ComplianceTypes: ["COMPLIANT", "NON_COMPLIANT"],
            Limit: BATCH,
            ...(token !== undefined && { NextToken: token }),
        });
        for (const { EvaluationResultIdentifier: identifier } of page.EvaluationResults ?? []) {
            const { ResourceType, ResourceId } = identifier?.EvaluationResultQualifier ?? {};
            ids.push(...(ResourceType === ROLE && ResourceId !== undefined ? [ResourceId] : []));
        }
        token = page.NextToken;
    } while (token !== undefined);
    return ids;
}

const notApplicable = (type: string, id: string, now: Date): Evaluation => ({
    ComplianceResourceType: type,
    ComplianceResourceId: id,
    ComplianceType: "NOT_APPLICABLE",
    OrderingTimestamp: now,
});

async function put(config: Config, token: string, evaluations: readonly Evaluation[]): Promise<void> {
    for (let from = 0; from < evaluations.length; from += BATCH) {
        const batch = evaluations.slice(from, from + BATCH);
        const { FailedEvaluations: failed = [] } = await config.putEvaluations({
            ResultToken: token,
            Evaluations: batch,
        });
        if (failed.length > 0) {
            throw new Error(`AWS Config did not take ${failed.length} of ${batch.length} evaluations`);
        }
    }
}
