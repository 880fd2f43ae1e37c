import type { Level } from "../../../policies/core/rule";
import type { PolicyResource } from "../../../policies/evaluate";

/** A situation for one rule. What it says is about the first of the resources. */
export interface Case {
    readonly given: readonly [subject: PolicyResource, ...others: PolicyResource[]];
    /** The problems, in order, in the rule's own words. */
    readonly says: readonly string[];
    /** The level, where it is not the rule's own. */
    readonly level?: Level;
    /** Parameters other than the rule's defaults. */
    readonly params?: Readonly<Record<string, unknown>>;
}

/** How every problem ends that is none yet. */
export const UNDECIDED = " is unknown until deployment";

export type Cases = Readonly<Record<string, Case>>;

/** The four situations that every rule has to be shown in, each with a title. */
export interface RuleCases {
    readonly passing: Cases;
    readonly violating: Cases;
    /** With a value that only deployment will tell. */
    readonly unknown: Cases;
    /** With the inputs that it reads left out. */
    readonly absent: Cases;
}

export const passes = (...given: Case["given"]): Case => ({ given, says: [] });

export function fails(says: string | readonly string[], ...given: Case["given"]): Case {
    return { given, says: typeof says === "string" ? [says] : says };
}

/** The rule cannot decide: `path` is what it would have to read. */
export function undecided(path: string, ...given: Case["given"]): Case {
    return { given, says: [`${path}${UNDECIDED}`] };
}

export const advises = (says: string, ...given: Case["given"]): Case => ({ given, says: [says], level: "advisory" });
