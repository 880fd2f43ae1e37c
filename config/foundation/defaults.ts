import type { Tier } from "../../components/shared/lifecycle";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import type { ParsedSettings } from "../schema";
import type { DeepReadonly } from "../types";

type Audit = DeepReadonly<ParsedSettings["audit"]>;
type Retention = DeepReadonly<ParsedSettings["retention"]>;
type Lock = Exclude<Audit["objectLock"], { readonly mode: "off" }>;

export interface AuditSettings extends Omit<Audit, "objectLock"> {
    readonly objectLock: (Lock & { readonly days: number }) | Exclude<Audit["objectLock"], Lock>;
}

export interface RetentionSettings extends Retention {
    /** Days that log archives are kept. */
    readonly archiveDays: number;
    /** Days that records of requests to buckets are kept. */
    readonly accessLogDays: number;
    /** Days that logs of clusters are kept. */
    readonly clusterLogDays: number;
    /** Days that log groups keep events. */
    readonly logGroupDays: NonNullable<Retention["logGroupDays"]>;
}

interface TierDays {
    readonly archiveDays: number;
    readonly accessLogDays: number;
    readonly clusterLogDays: number;
    readonly logGroupDays: 30 | 365;
}

/** How long logs are kept when the settings do not say so: archives a quarter, a year, seven years. */
const DAYS: Readonly<Record<Tier, TierDays>> = {
    disposable: { archiveDays: 90, accessLogDays: 30, clusterLogDays: 30, logGroupDays: 30 },
    standard: { archiveDays: 365, accessLogDays: 365, clusterLogDays: 90, logGroupDays: 365 },
    critical: { archiveDays: 2555, accessLogDays: 365, clusterLogDays: 365, logGroupDays: 365 },
};

/** How long logs are locked when the settings do not say so. After a day one can destroy what one has tried. */
const LOCK_DAYS: Readonly<Record<Tier, number>> = { disposable: 1, standard: 30, critical: 365 };

/** Glacier charges for this many days at least: what stays for less is cheaper where it is. */
export const LEAST_GLACIER_DAYS = 90;

/** Days after which archives move to Glacier when the settings do not say so. */
const GLACIER_DAYS = 90;

/** Fills in the defaults that depend on the tier. */
export function completeRetention(retention: Retention, tier: Tier): RetentionSettings {
    const days = { ...DAYS[tier], ...retention };
    // Days that are wrong by themselves are no number, so that nothing follows from them.
    const isLong = Number.isInteger(days.archiveDays) && days.archiveDays >= GLACIER_DAYS + LEAST_GLACIER_DAYS;
    return { ...(isLong && { glacierDays: GLACIER_DAYS }), ...days };
}

/** Fills in the defaults that depend on the tier. No lock is longer than what it locks is kept. */
export function completeAudit(audit: Audit, { archiveDays }: RetentionSettings, tier: Tier): AuditSettings {
    const { objectLock } = audit;
    if (objectLock.mode !== "governance" && objectLock.mode !== "compliance") {
        return { ...audit, objectLock };
    }
    const longest = Number.isInteger(archiveDays) ? archiveDays : Infinity;
    const days = objectLock.days ?? Math.min(LOCK_DAYS[tier], longest);
    return { ...audit, objectLock: { ...objectLock, days } };
}

type Account = DeepReadonly<ParsedSettings["account"]>;

export interface AccountSettings extends Account {
    readonly lakeFormation: NonNullable<Account["lakeFormation"]>;
}

/** Why nothing is set without anybody who grants: it would take the place of those whom the account has. */
const NOBODY_GRANTS = {
    mode: "off",
    reason: "Nobody is named who grants: neither deployment.environments nor account.lakeFormation.administrators.",
} as const;

/** Fills in the default that depends on whether roles deploy environments: those grant. */
export function completeAccount(account: Account, deployment: Deployment | undefined): AccountSettings {
    const isGranted = Object.keys(deployment?.environments ?? {}).length > 0;
    const lakeFormation = isGranted ? ({ mode: "create", administrators: [] } as const) : NOBODY_GRANTS;
    return { ...account, lakeFormation: account.lakeFormation ?? lakeFormation };
}

type Deployment = DeepReadonly<NonNullable<ParsedSettings["deployment"]>>;

type Databricks = NonNullable<DeepReadonly<ParsedSettings["databricks"]>>;

export interface DatabricksSettings extends Databricks {
    readonly auditDelivery: NonNullable<Databricks["auditDelivery"]>;
}

/** Why nothing is delivered in GovCloud. Source: `aws/tf/variables.tf` of databricks/terraform-databricks-sra. */
const NO_DELIVERY = { mode: "off", reason: "Databricks delivers no audit logs in GovCloud." } as const;

/** Fills in the defaults that depend on the region. */
export function completeDatabricks(databricks: Databricks, region: string): DatabricksSettings {
    const auditDelivery = region === GOVCLOUD_REGION ? NO_DELIVERY : ({ mode: "create" } as const);
    return { ...databricks, auditDelivery: databricks.auditDelivery ?? auditDelivery };
}
