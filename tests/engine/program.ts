import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";

/**
 * Loads a compiled program anew, as each run of `pulumi` does in a process of its own: what one run memoises must not reach
 * the next.
 */
export function loadAnew(entry: string): PulumiFn {
    const load = createRequire(entry);
    for (const file of Object.keys(load.cache).filter((name) => name.startsWith(dirname(entry) + sep))) {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the module cache is an object
        delete load.cache[file];
    }
    return (load(entry) as { default: PulumiFn }).default;
}
