/** How hard a stack is tried. */
export interface Depth {
    /** Which of the first calls of `up` fail, counted from 1; each in a run of its own, in this order. */
    readonly firstCalls: readonly number[];
    /** How many later calls fail. */
    readonly laterCalls: number;
    /** How many kills there are of `up`, and as many of `destroy`. */
    readonly kills: number;
    /** Most calls from one fault or kill to the next. */
    readonly distance: number;
}

/** The stacks beside dev. */
const OTHERS = ["foundation", "staging", "prod", "prod-platform", "prod-workspace"] as const;

export type OtherStack = (typeof OTHERS)[number];

const FIRST_CALLS = Array.from({ length: 40 }, (_, index) => index + 1);

const FULL: Depth = { firstCalls: FIRST_CALLS, laterCalls: 60, kills: 15, distance: 4 };

/** Whether each stack gets all, which takes most of an hour. Else dev does, and the others share, so that the suite ends within ten minutes. */
export const IS_FULL = process.env["ENGINE_TESTS"] === "full";

/** How hard dev is tried: whatever the mode, each of its first calls fails. */
export const DEV_DEPTH = FULL;

/** How hard another stack is tried. Where stacks share, each of the first calls fails on one of them. */
export function depthOf(stack: OtherStack): Depth {
    const isMine = (call: number): boolean => call % OTHERS.length === OTHERS.indexOf(stack);
    return IS_FULL ? FULL : { firstCalls: FIRST_CALLS.filter(isMine), laterCalls: 4, kills: 1, distance: 20 };
}
