import { expect } from "chai";
import { documentedCommands } from "../documented";
import { differences } from "../inventory";
import { killedAt } from "../killEngine";
import type { Lone } from "./lone";

/** What the operations page says for `dev`, the last line of which goes on. */
export const COMMANDS = documentedCommands("After an `up` or `destroy` that was killed");

/** A kill of the engine in the middle of its work. */
export interface Kill {
    /** The so-manieth call of the work that would change something, counted from 1. */
    readonly which: number;
    readonly work: () => Promise<unknown>;
}

/**
 * Kills the engine, types what the operations page says, and proves that clouds and state then agree.
 *
 * @returns How many things were imported; `undefined` when the work ended before the kill.
 */
export async function survivesKill(lone: Lone, { which, work }: Kill): Promise<number | undefined> {
    if (!(await killedAt(which, lone.bench, lone.name, work))) {
        return undefined;
    }
    const imported = await recover(lone);
    expect(differences(lone.bench)).to.deep.equal([]);
    return imported;
}

/** Types the documented commands up to the last one, for a stack of any name. */
async function recover({ name, recovery }: Lone): Promise<number> {
    let printed: readonly string[] = [];
    for (const command of COMMANDS.slice(0, -1).map((line) => line.replace(/\bdev\b/, name))) {
        if (command === `npm run recover -- ${name}`) {
            printed = await recovery.print();
        } else {
            await recovery.type(...(command === "pulumi import …" ? printed : [command]));
        }
    }
    return printed.length;
}
