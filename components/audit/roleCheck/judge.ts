/** What IAM says of a role. */
export interface Role {
    readonly RoleName: string;
    readonly RoleId: string;
    readonly Path: string;
    readonly CreateDate: Date;
    /** Absent, or without a date, for a role that was not used within the 400 days that IAM looks back. */
    readonly RoleLastUsed?: { readonly LastUsedDate?: Date };
}

/** What counts as unused, and what is not asked. */
export interface Terms {
    /** Days after which a role counts as unused. */
    readonly unusedDays: number;
    /** Beginnings of the names of roles that may wait for their day, such as those for emergencies. */
    readonly exempt: readonly string[];
}

export interface Verdict {
    readonly compliance: "COMPLIANT" | "NON_COMPLIANT";
    /** Why, as a sentence of at most 256 characters. */
    readonly reason: string;
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

const daysBetween = (earlier: Date, later: Date): number =>
    Math.floor((later.getTime() - earlier.getTime()) / MILLISECONDS_A_DAY);

/** Whether a role is asked: a service's own cannot be deleted by anybody else, and a young one may still be about to be used. */
export function isJudged(role: Role, { unusedDays, exempt }: Terms, now: Date): boolean {
    return (
        !role.Path.startsWith("/aws-service-role/") &&
        !exempt.some((beginning) => role.RoleName.startsWith(beginning)) &&
        daysBetween(role.CreateDate, now) >= unusedDays
    );
}

/** Whether a role that is asked has been used. What IAM knows may be some hours old. */
export function judge({ RoleLastUsed: used, CreateDate: created }: Role, { unusedDays }: Terms, now: Date): Verdict {
    const last = used?.LastUsedDate;
    if (last === undefined) {
        const age = String(daysBetween(created, now));
        return {
            compliance: "NON_COMPLIANT",
            reason: `Not used as far as IAM looks back, and made ${age} days ago.`,
        };
    }
    const idle = daysBetween(last, now);
    return idle >= unusedDays
        ? { compliance: "NON_COMPLIANT", reason: `Not used for ${String(idle)} days.` }
        : { compliance: "COMPLIANT", reason: `Used within the last ${String(unusedDays)} days.` };
}
