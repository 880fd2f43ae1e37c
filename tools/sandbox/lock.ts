import { readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Takes a sandbox for this process: of two commands at the same time, each would overwrite what the other one has made.
 *
 * @returns Gives it back.
 * @throws When a process that still runs has it.
 */
export function takeLock(file: string): () => void {
    const owner = ownerOf(file);
    if (owner !== undefined && isRunning(owner)) {
        throw new Error(`another sandbox command is running (process ${String(owner)}): wait until it is done`);
    }
    // A lock that a killed process has left is nobody's.
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return () => {
        rmSync(file, { force: true });
    };
}

function ownerOf(file: string): number | undefined {
    try {
        return Number(readFileSync(file, "utf8"));
    } catch {
        return undefined;
    }
}

function isRunning(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}
