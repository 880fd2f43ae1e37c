import { setTimeout as sleep } from "node:timers/promises";
import type { Interference } from "./cloud/model";
import { seeded } from "./seeded";

/** Longest that a call waits before the clouds look at it, and again before they answer, in milliseconds. */
const LONGEST_WAIT = 40;

/** Lets calls take a while that is another one for each: those that run at the same time end in any order. */
export function anyOrder(seed: number): Interference {
    const random = seeded(seed);
    const wait = (): Promise<void> => sleep(random() * LONGEST_WAIT);
    return { before: wait, after: wait };
}
