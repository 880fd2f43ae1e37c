import type { Judgement } from "./judge";
import type { Level, Severity } from "./rule";

/** One thing that a rule has to say of one resource. */
export interface Finding {
    /** A rule's name, or `exemptions` where an exemption is what is wrong. */
    readonly rule: string;
    readonly level: Level;
    readonly severity: Severity;
    /** See {@link Judgement}. */
    readonly outcome: Judgement["outcome"];
    /** The resource's URN; for a finding about an exemption, the exemption's pattern. */
    readonly urn: string;
    /** Names the resource and what is wrong with it, never a value of its properties. */
    readonly message: string;
    readonly fix: string;
    /** Reason, owner and last day of the exemption that covers the finding. */
    readonly exemption?: string;
}
