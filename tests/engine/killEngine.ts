import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { mutates } from "./cloudCalls";
import { failureOf } from "./failureOf";
import type { EngineBench } from "./harness";

/** Kills the engine that works on a stack, as `kill -9` does. The stack's lock says which process that is. */
export function killEngine({ workDir }: EngineBench, stack: string): void {
    const locks = join(workDir, "backend", ".pulumi", "locks", "organization", "lakehouse", stack);
    for (const lock of readdirSync(locks)) {
        const { pid } = JSON.parse(readFileSync(join(locks, lock), "utf8")) as { readonly pid: number };
        process.kill(pid, "SIGKILL");
    }
}

/**
 * Runs work on a stack and kills its engine at the so-manieth call that changes something, counted from 1. The clouds do what
 * they are asked all the same, and answer nobody. The engine saves each step, as it does for users.
 *
 * @returns Whether it came to that: work with fewer calls ends by itself.
 */
export async function killedAt(
    which: number,
    bench: EngineBench,
    stack: string,
    work: () => Promise<unknown>,
): Promise<boolean> {
    let count = 0;
    bench.model.interference = {
        before: (call) => {
            count += mutates(call) ? 1 : 0;
            if (mutates(call) && count === which) {
                killEngine(bench, stack);
            }
            return Promise.resolve();
        },
    };
    const killed = await bench.stack(stack);
    const failure = await failureOf(killed.savingEachStep(work));
    bench.model.interference = {};
    while (bench.model.inFlight.length > 0) {
        await sleep(10);
    }
    if (count < which && failure !== "") {
        throw new Error(failure);
    }
    return count >= which;
}
