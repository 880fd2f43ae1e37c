/** The instance profiles that clusters under a policy run with. */
export interface ProfileRules {
    /** ARNs, sorted, at least one. */
    readonly arns: readonly string[];
    /** Whether none of the clusters runs without. */
    readonly required: boolean;
}

/** What a policy says of instance profiles, from what each cluster under it runs with; nothing where none has one. */
export function profileRules(chosen: readonly (string | undefined)[]): ProfileRules | undefined {
    const arns = [...new Set(chosen)].filter((arn) => arn !== undefined).sort();
    return arns.length === 0 ? undefined : { arns, required: !chosen.includes(undefined) };
}
