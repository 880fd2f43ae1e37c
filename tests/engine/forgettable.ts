import { AsyncResource } from "node:async_hooks";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { PulumiFn } from "@pulumi/pulumi/automation";

/** What the SDK keeps of one run of a program; it does not declare it. */
interface RunStore {
    readonly settings: { readonly monitor?: Client; readonly engine?: Client };
    stackResource: unknown;
    leakCandidates: Set<unknown>;
}

interface Client {
    close(): void;
}

const { getStore } = createRequire(__filename)("@pulumi/pulumi/runtime/state") as { readonly getStore: () => RunStore };

/** In which calls to an engine that is gone have failed, in milliseconds. */
const QUIET = 50;

/** What a program gets to come to its end, in milliseconds: one whose question is never answered does not. */
const LONGEST_END = 1000;

const FAULTS = ["uncaughtException", "unhandledRejection"] as const;

/** A program, and what to do when the engine has ended. */
export interface Forgettable {
    readonly program: PulumiFn;
    readonly forget: () => Promise<void>;
}

/**
 * A program that can be let go of. When the engine ends first, as after a failed call, the SDK keeps all that the program has
 * made, a hundred of which fill the memory of this process, and goes on listening for what the program still rejects, which
 * would then be taken for errors of the next one.
 */
export function forgettable(program: PulumiFn): Forgettable {
    const stopListening = listenersAddedFromNow();
    let running: Promise<unknown> = Promise.resolve();
    let inItsContext = (_: (store: RunStore) => void): void => undefined;
    return {
        program: () => {
            inItsContext = AsyncResource.bind((work) => {
                work(getStore());
            });
            const run = program();
            running = run.catch(() => undefined);
            return run;
        },
        async forget() {
            stopListening();
            process.on("unhandledRejection", ignore);
            inItsContext(({ settings }) => {
                settings.monitor?.close();
                settings.engine?.close();
            });
            await Promise.race([running, sleep(LONGEST_END)]);
            await sleep(QUIET);
            inItsContext((store) => {
                Object.assign(store, { stackResource: undefined, leakCandidates: new Set() });
            });
            process.off("unhandledRejection", ignore);
        },
    };
}

function ignore(): void {
    // What a program rejects after the end of its engine concerns nobody.
}

/** What it returns removes the listeners for faults that others have added meanwhile. */
function listenersAddedFromNow(): () => void {
    const listeners = (fault: (typeof FAULTS)[number]): NodeJS.ExitListener[] => process.listeners(fault as "exit");
    const kept = new Map(FAULTS.map((fault) => [fault, listeners(fault)]));
    return () => {
        for (const [fault, before] of kept) {
            const added = listeners(fault).filter((listener) => !before.includes(listener));
            added.forEach((listener) => process.off(fault, listener));
        }
    };
}
