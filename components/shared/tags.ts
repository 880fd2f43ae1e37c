/** The tags that every taggable resource of every layer carries. */
export interface BaseTags {
    readonly environment: string;
    readonly owner: string;
    readonly costCenter: string;
    readonly dataClassification: string;
}

/** Mandatory tag keys, sorted. The policy pack states them again, independently. */
export const MANDATORY_TAG_KEYS = [
    "cost-center",
    "data-classification",
    "environment",
    "managed-by",
    "owner",
    "workload",
] as const;

/** Value of `managed-by` on everything this program makes. */
export const MANAGED_BY = "lakehouse";

export type Tags = Readonly<Record<string, string>>;

const environmentTags = (base: BaseTags): Record<string, string> => ({
    "cost-center": base.costCenter,
    "data-classification": base.dataClassification,
    environment: base.environment,
    "managed-by": MANAGED_BY,
    owner: base.owner,
});

/**
 * Tags of an AWS resource: all mandatory keys and a `Name` for people.
 * `workload` says which part of the system the cost belongs to, for example `network` or a job's key.
 */
export function awsTags(base: BaseTags, workload: string, name: string): Tags {
    return { ...environmentTags(base), Name: name, workload };
}

/** A sentence as the value of a tag: what AWS does not take there, such as commas, becomes a space. */
export function tagText(sentence: string): string {
    return sentence
        .replace(/[^\p{L}\p{N} .:/=+\-@_]/gu, " ")
        .replace(/ +/g, " ")
        .trim();
}

/**
 * Databricks copies the tags of a workspace to its clusters, and those of a job to its clusters, and refuses a key that
 * comes from two levels. So each level has keys of its own, and together they make the mandatory set.
 * Source: https://docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags
 */
export const databricksTags = {
    workspace: (base: BaseTags): Tags => environmentTags(base),
    cluster: (workload: string): Tags => ({ workload }),
    /** The owner of a job need not be that of its workspace, whose tag `owner` every cluster has already. */
    job: (job: string, owner: string): Tags => ({ job, "job-owner": owner }),
} as const;
