import type { Cloud } from "./commands";
import type { Thing } from "./findings";

/** Where a stack is deployed. */
export interface Source extends Cloud {
    /** Everything that exists there and carries the marks of the stack's environment. */
    inventory(): Promise<readonly Thing[]>;
    /** What a command of the engine that only reads writes to standard output. */
    ask(...args: readonly string[]): Promise<string>;
}
