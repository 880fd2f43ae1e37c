import type { PulumiFn } from "@pulumi/pulumi/automation";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";
import { loadLakehouse, openLakehouse } from "../lakehouse";
import { savepoint } from "../savepoint";
import { transformed } from "../transformed";

/** The stack dev on a bench of its own, up. The policy pack does not judge it: it has done so in stacks.spec.ts. */
export interface Dev {
    readonly bench: EngineBench;
    readonly stack: BenchStack;
    /** How much there is in the clouds without dev. */
    readonly others: number;
    /** Brings everything back as it was in the beginning. */
    readonly restore: () => void;
    /** Lets the program say of a resource, until the next restore, how it was called before. */
    readonly alias: (name: string, formerName: string) => void;
}

export async function openDev(): Promise<Dev> {
    let program: () => PulumiFn = loadLakehouse;
    const bench = await openLakehouse({ policyPack: undefined, program: () => program() });
    await (await bench.stack("foundation")).up();
    const others = bench.model.records.length;
    const stack = await bench.stack("dev");
    await stack.up();
    const back = savepoint(bench);
    return {
        bench,
        stack,
        others,
        restore: () => {
            program = loadLakehouse;
            back();
        },
        alias: (name, formerName) => {
            program = () => transformed(name, ({ opts }) => ({ opts: { ...opts, aliases: [{ name: formerName }] } }));
        },
    };
}
