import type { PulumiFn } from "@pulumi/pulumi/automation";
import type { BenchStack } from "../benchStack";
import type { EngineBench, StackOptions } from "../harness";
import { loadLakehouse, openLakehouse } from "../lakehouse";
import { Recovery } from "../recovery";

/** A stack that is tried hard, on a bench of its own. The policy pack does not judge it: it has done so in stacks.spec.ts. */
export interface Lone {
    readonly name: string;
    readonly bench: EngineBench;
    /** Not yet up. */
    readonly stack: BenchStack;
    /** How much there is in the clouds without it. */
    readonly others: number;
    readonly recovery: Recovery;
    /** What was deleted and the engine was not told: it deletes it again, which does no harm. One line for each. */
    readonly gone: Set<string>;
    /** Runs it with this program from now on. */
    readonly runWith: (program: () => PulumiFn) => void;
}

export interface LoneOptions extends StackOptions {
    /**
     * The stacks that it stands on, in their order; they are brought up.
     * @default the foundation
     */
    readonly upstream?: Readonly<Record<string, StackOptions>>;
}

export async function openLone(
    name: string,
    { upstream = { foundation: {} }, ...options }: LoneOptions = {},
): Promise<Lone> {
    const bench = await openLakehouse({ policyPack: undefined });
    for (const [other, otherOptions] of Object.entries(upstream)) {
        await (await bench.stack(other, otherOptions)).up();
    }
    let program: () => PulumiFn = loadLakehouse;
    const stack = await bench.stack(name, { ...options, program: () => program() });
    return {
        name,
        bench,
        stack,
        others: bench.model.records.length,
        recovery: new Recovery(bench, name),
        gone: new Set(),
        runWith: (other) => {
            program = other;
        },
    };
}
