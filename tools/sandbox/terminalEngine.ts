import { spawn } from "node:child_process";
import type { PulumiCommand } from "@pulumi/pulumi/automation";

/** What a command has written. */
interface Written {
    readonly stdout: string;
    readonly stderr: string;
    readonly code: number;
}

/** What the Automation API calls for every command; its declarations leave it out. */
interface Runner {
    run(args: string[], cwd: string, env: Record<string, string>, ...listeners: unknown[]): Promise<Written>;
}

/** The engine ended with a code that is not 0, and has said why. */
export class EngineFailed extends Error {
    public constructor(public readonly code: number) {
        super(`the engine ended with code ${String(code)}`);
    }
}

/** The commands whose progress people watch. */
const WATCHED: ReadonlySet<string | undefined> = new Set(["up", "preview", "refresh", "destroy"]);

/**
 * An engine that the Automation API can run, with the terminal for its own: it draws its progress there, in its colours, and
 * hears Ctrl-C. The Automation API alone would read the output through a pipe.
 */
export function onTerminal(engine: PulumiCommand): PulumiCommand {
    const piped = engine as PulumiCommand & Runner;
    const run: Runner["run"] = async (args, cwd, env, ...listeners) => {
        if (!WATCHED.has(args[0])) {
            return piped.run(args, cwd, env, ...listeners);
        }
        // Only its preview tells that a destroy will meet something protected before the rest is gone.
        const kept = args.filter((arg) => args[0] !== "destroy" || arg !== "--skip-preview");
        await runOnTerminal(engine.command, kept, cwd, env);
        return { stdout: "", stderr: "", code: 0 };
    };
    return Object.assign(Object.create(engine) as PulumiCommand, { run });
}

/**
 * Runs a command on the terminal of this process, which Ctrl-C does not end before the command has ended in order.
 *
 * @throws {EngineFailed} When it fails.
 */
export async function runOnTerminal(
    command: string,
    args: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>>,
): Promise<void> {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
    // Ctrl-C reaches every process of the terminal by itself; a second interrupt would make the engine drop its work.
    const wait = (): void => undefined;
    const interrupt = (): void => {
        child.kill("SIGINT");
    };
    process.on("SIGINT", wait).on("SIGTERM", interrupt);
    try {
        const code = await new Promise<number>((resolve, reject) => {
            child.once("error", reject).once("exit", (exitCode) => {
                resolve(exitCode ?? 1);
            });
        });
        if (code !== 0) {
            throw new EngineFailed(code);
        }
    } finally {
        process.off("SIGINT", wait).off("SIGTERM", interrupt);
    }
}
