import type { Program } from "./runProgram";

/** What a command line gives to the planner. */
export interface Io {
    /** Folder of the project. */
    readonly folder: string;
    /** Whether standard output shows colours. */
    readonly colour: boolean;
    /** Columns of standard output, when it has any. */
    readonly columns?: number;
    /** Writes to standard output. */
    out(text: string): void;
    /** Writes to standard error. */
    err(text: string): void;
    /** Loads what every stack runs. */
    program(): Program;
}

/** How a command ended, as the exit code says it. */
export const EXIT = {
    /** No mandatory rule is violated. */
    passed: 0,
    /** A mandatory rule is violated, or a rule failed. */
    violated: 1,
    /** Settings, or the command itself, cannot be used as they are. */
    invalid: 2,
    /** A fault of ours. */
    internal: 3,
} as const;
