import { join, resolve } from "node:path";
import type { EngineFolders } from "../engine/environment";

/** Folder of the project. */
export const ROOT = resolve(__dirname, "../..");

/** Where a sandbox keeps what it has to remember from one command to the next. */
export interface SandboxPlaces extends EngineFolders {
    /** Copies of the project file and the stack files; the engine is run here. */
    readonly folder: string;
    /** What exists in the simulated clouds. */
    readonly clouds: string;
    /** Id of the process that uses the sandbox. */
    readonly lock: string;
}

/** The places of the sandbox in a folder. @default folder `.cache/sandbox`, or what `LAKEHOUSE_SANDBOX` says */
export function sandboxPlaces(
    folder = process.env["LAKEHOUSE_SANDBOX"] ?? join(ROOT, ".cache", "sandbox"),
): SandboxPlaces {
    return {
        folder,
        home: join(folder, "home"),
        backend: join(folder, "backend"),
        // It protects nothing real.
        passphrase: "passphrase of a sandbox",
        clouds: join(folder, "clouds.json"),
        lock: join(folder, "lock"),
    };
}
