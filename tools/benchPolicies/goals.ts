import type { Goal } from "../bench/goals";

/** The least of what was measured of a pack. */
export interface Measured {
    readonly policies: number;
    readonly stackPolicies: number;
    readonly startMilliseconds: number;
    readonly resourceMilliseconds: number;
    readonly stackMilliseconds: number;
}

/** Judges one interleaved run. What the SDK itself takes, a pack of one rule takes as well. */
export function judgeGoals(ours: Measured, one: Measured, installedMegabytes: number): readonly Goal[] {
    const furtherRules = ours.stackPolicies - one.stackPolicies;
    const perStackRule = (ours.stackMilliseconds - one.stackMilliseconds) / furtherRules;
    return [
        goal("start / start of a pack of one rule", ours.startMilliseconds / one.startMilliseconds, 1.2),
        goal("milliseconds per resource over gRPC, all rules", ours.resourceMilliseconds, 1),
        goal("milliseconds per further stack rule and stack", perStackRule, 0.5),
        goal("MB installed, the Pulumi SDK included", installedMegabytes, 95),
    ];
}

function goal(promise: string, measured: number, atMost: number): Goal {
    return { promise, measured, atMost, met: measured <= atMost };
}
