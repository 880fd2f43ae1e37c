import { savepoint } from "../savepoint";
import { openLone, type Lone } from "./lone";

/** The stack dev on a bench of its own, up. */
export interface Dev extends Lone {
    /** Brings everything back as it was in the beginning. */
    readonly restore: () => void;
}

export async function openDev(): Promise<Dev> {
    const dev = await openLone("dev");
    await dev.stack.up();
    return { ...dev, restore: savepoint(dev.bench) };
}
