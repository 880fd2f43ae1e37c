import { join, resolve } from "node:path";

/** Folder of the project. */
export const ROOT = resolve(__dirname, "../..");

/** Where a sandbox keeps what it has to remember from one command to the next. */
export interface SandboxPlaces {
    /** Copies of the project file and the stack files; the engine is run here. */
    readonly folder: string;
    /** The engine's own settings. */
    readonly home: string;
    /** States of the stacks. */
    readonly backend: string;
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
        clouds: join(folder, "clouds.json"),
        lock: join(folder, "lock"),
    };
}

/** What the engine must be told to keep its states here, encrypted with a passphrase that protects nothing real. */
export function engineEnvironment({ home, backend }: SandboxPlaces): Record<string, string> {
    return {
        PULUMI_HOME: home,
        PULUMI_BACKEND_URL: `file://${backend}`,
        PULUMI_CONFIG_PASSPHRASE: "passphrase of a sandbox",
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
    };
}
