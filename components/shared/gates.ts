import { AsyncResource } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";

/** How long gates wait. All in seconds. */
export interface GateTimes {
    /** Between two attempts. */
    readonly intervalSeconds: number;
    /** For IAM, which has no read that proves that a change has reached every endpoint. */
    readonly settleSeconds: number;
    /** After which a gate gives up and fails the resource that waited. */
    readonly timeoutSeconds: number;
}

/** A question to the cloud: `true` when what we wait for is there. A throw counts as "not yet". */
export type Probe = () => Promise<boolean>;

const sleep = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Waits for a probe to answer `true`; throws when it has not within the bound, saying what the last attempt said. */
export async function waitFor(what: string, times: GateTimes, probe: Probe): Promise<void> {
    const { intervalSeconds, timeoutSeconds } = times;
    let refusal = await ask(probe);
    for (let waited = intervalSeconds; refusal !== undefined && waited <= timeoutSeconds; waited += intervalSeconds) {
        await sleep(intervalSeconds);
        refusal = await ask(probe);
    }
    if (refusal !== undefined) {
        throw new Error(`gave up waiting for ${what} after ${String(timeoutSeconds)} s; last answer: ${refusal}`);
    }
}

/** What a probe says against going on; nothing when what we wait for is there. */
async function ask(probe: Probe): Promise<string | undefined> {
    try {
        return (await probe()) ? undefined : "not there yet";
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

/**
 * A wait that a resource binds to its own creation and update (`{ hooks: gate.hooks }`).
 *
 * It sits on the consumer, not on what the consumer waits for: a run that dies in between runs it again when it resumes.
 * One gate serves many consumers and waits once per run.
 */
export class Gate {
    public readonly hook: pulumi.ResourceHook;
    public readonly hooks: pulumi.ResourceHookBinding;

    /** A gate named after what it waits for; the name is shown by the engine and in the plan. */
    public constructor(name: string, wait: () => Promise<void>) {
        let waiting: Promise<void> | undefined;
        // Hooks run outside the async context of an inline program, where the SDK keeps its state: without this binding an
        // invoke inside a hook does not find the engine.
        const boundWait = AsyncResource.bind(wait);
        this.hook = new pulumi.ResourceHook(name, async () => {
            waiting ??= boundWait();
            await waiting;
        });
        this.hooks = hooksOf(this);
    }
}

/** What a resource binds to itself that waits for several gates, one after the other. */
export function hooksOf(...gates: readonly Gate[]): pulumi.ResourceHookBinding {
    const hooks = gates.map(({ hook }) => hook);
    return { beforeCreate: hooks, beforeUpdate: hooks };
}

/** A gate for IAM propagation of one role, named `<role>-settled`. */
export function iamGate(role: string, times: GateTimes): Gate {
    return new Gate(`${role}-settled`, () => sleep(times.settleSeconds));
}
