import type { Clients, Evaluation } from "../../../../components/audit/roleCheck/clients";
import type { RuleEvent } from "../../../../components/audit/roleCheck/handler";
import type { Role } from "../../../../components/audit/roleCheck/judge";

/** When the rule is checked in all these tests. */
export const NOW = new Date("2026-11-23T02:00:00.000Z");

/** Some days before it. */
export const ago = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);

/** A role that is a year old and was used yesterday, but for what is given. */
export function role(name: string, given: Partial<Role> = {}): Role {
    return {
        RoleName: name,
        RoleId: `AROA${name.toUpperCase()}`,
        Path: "/",
        CreateDate: ago(365),
        RoleLastUsed: { LastUsedDate: ago(1) },
        ...given,
    };
}

/** What AWS Config hands to the function once a day. */
export function event(given: Partial<RuleEvent> = {}, parameters: object = { unusedDays: "90" }): RuleEvent {
    return {
        configRuleName: "acme-dev-unused-roles",
        invokingEvent: JSON.stringify({
            messageType: "ScheduledNotification",
            awsAccountId: "111122223333",
            notificationCreationTime: NOW.toISOString(),
        }),
        ruleParameters: JSON.stringify(parameters),
        resultToken: "token",
        ...given,
    };
}

/** An account: its roles, and what AWS Config knows of them. */
export interface Account extends Clients {
    /** All that AWS Config was told, by call. */
    readonly told: (readonly Evaluation[])[];
    /** Names of the roles that were read, in their order. */
    readonly read: string[];
}

interface Given {
    readonly roles?: readonly Role[];
    /** Ids of resources that the rule has results for, by type. */
    readonly before?: readonly (readonly [type: string, id: string])[];
    /** What reading a role fails with, by name. */
    readonly failures?: Readonly<Record<string, Error>>;
    /** How many evaluations of each call AWS Config does not take. */
    readonly refused?: number;
    readonly pageSize?: number;
}

/** An account that answers in pages, whose list does not say when a role was used: only reading the role does. */
export function account({ roles = [], before = [], failures = {}, refused = 0, pageSize = 100 }: Given): Account {
    const told: (readonly Evaluation[])[] = [];
    const read: string[] = [];
    const page = <T>(all: readonly T[], from: string | undefined): { items: readonly T[]; next?: string } => {
        const end = Number(from ?? 0) + pageSize;
        const items = all.slice(Number(from ?? 0), end);
        return end < all.length ? { items, next: String(end) } : { items };
    };
    return {
        told,
        read,
        iam: {
            listRoles: ({ Marker }) => {
                const { items, next } = page(roles, Marker);
                const Roles = items.map(({ RoleLastUsed: _, ...listed }) => listed);
                return Promise.resolve(next === undefined ? { Roles } : { Roles, IsTruncated: true, Marker: next });
            },
            getRole: ({ RoleName }) => {
                read.push(RoleName);
                const failure = failures[RoleName];
                const Role = roles.find((one) => one.RoleName === RoleName);
                return failure !== undefined ? Promise.reject(failure) : Promise.resolve(Role ? { Role } : {});
            },
        },
        config: {
            putEvaluations: ({ Evaluations }) => {
                told.push(Evaluations);
                return Promise.resolve({ FailedEvaluations: Evaluations.slice(0, refused) });
            },
            getComplianceDetailsByConfigRule: ({ NextToken }) => {
                const { items, next } = page(before, NextToken);
                const EvaluationResults = items.map(([ResourceType, ResourceId]) => ({
                    EvaluationResultIdentifier: { EvaluationResultQualifier: { ResourceType, ResourceId } },
                }));
                return Promise.resolve({ EvaluationResults, ...(next !== undefined && { NextToken: next }) });
            },
        },
    };
}
