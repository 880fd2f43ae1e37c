import { summary, type Samples } from "./measure";

/** How many resources the measured plans have. */
export interface Sizes {
    readonly prod: number;
    readonly small: number;
    readonly large: number;
}

/** What was promised, and what was measured in this run. */
export interface Goal {
    readonly promise: string;
    readonly measured: number;
    readonly atMost: number;
    readonly met: boolean;
}

/**
 * Judges one run. Seconds on a shared machine say little, so all goals but memory are ratios of the least times of one
 * interleaved run.
 */
export function judgeGoals(samples: Samples, sizes: Sizes): readonly Goal[] {
    const least = (name: string, of: "seconds" | "megabytes"): number =>
        summary((samples.get(name) ?? []).map((sample) => sample[of])).least;
    const most = (name: string): number => Math.max(...(samples.get(name) ?? []).map(({ megabytes }) => megabytes));
    const [prod, small, large] = [least("prod", "seconds"), least("small", "seconds"), least("large", "seconds")];
    const exponent = Math.log(large / small) / Math.log(sizes.large / sizes.small);
    const perResource = ((large - small) * 1000) / (sizes.large - sizes.small);
    return [
        goal("plan with policies of `prod` / the SDK's tuned floor", prod / least("floor", "seconds"), 1.5),
        goal("plan with policies of `prod` / CDK synth with cdk-nag", prod / least("peer", "seconds"), 0.7),
        goal("growth exponent from 300 to 3,000 resources", exponent, 0.8),
        goal("milliseconds per further resource", perResource, 0.7),
        goal("peak memory at 3,000 resources, MB", most("large"), 350),
    ];
}

function goal(promise: string, measured: number, atMost: number): Goal {
    return { promise, measured, atMost, met: measured <= atMost };
}
