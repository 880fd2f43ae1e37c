import type { PulumiFn } from "@pulumi/pulumi/automation";
import { loadLakehouse, openLakehouse } from "../lakehouse";
import { savepoint } from "../savepoint";
import type { Lone } from "./lone";

/** The stack dev on a bench of its own, up. */
export interface Dev extends Pick<Lone, "name" | "bench" | "stack" | "others" | "runWith"> {
    /** Brings everything back as it was in the beginning. */
    readonly restore: () => void;
}

export async function openDev(): Promise<Dev> {
    let program: () => PulumiFn = loadLakehouse;
    const bench = await openLakehouse({ policyPack: undefined, program: () => program() });
    await (await bench.stack("foundation")).up();
    const others = bench.model.records.length;
    const stack = await bench.stack("dev");
    await stack.up();
    return {
        name: "dev",
        bench,
        stack,
        others,
        restore: savepoint(bench),
        runWith: (other) => {
            program = other;
        },
    };
}
