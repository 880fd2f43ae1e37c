import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How to run another program. */
export interface RunOptions {
    readonly cwd: string;
    /** Added to the environment of this process. */
    readonly env?: Readonly<Record<string, string>>;
    /** Exit codes that are answers and not failures. @default only 0 */
    readonly codes?: readonly number[];
    /** What to do when it is not installed. */
    readonly install?: string;
}

/**
 * Runs another program and returns what it writes to standard output.
 *
 * @throws With what it writes to standard error, when it fails or is not installed.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
    const { cwd, env, codes = [0], install = "" } = options;
    try {
        const settings = { cwd, env: { ...process.env, ...env }, maxBuffer: 1024 ** 3 };
        return (await promisify(execFile)(command, args, settings)).stdout;
    } catch (error) {
        const { code, stdout = "", stderr = "" } = error as NodeJS.ErrnoException & Partial<Record<Output, string>>;
        if (code === "ENOENT") {
            throw new Error(`${command} is not installed. ${install}`.trim(), { cause: error });
        }
        if (typeof code === "number" && codes.includes(code)) {
            return stdout;
        }
        throw new Error(`${command} ${args.join(" ")} failed: ${stderr.trim()}`, { cause: error });
    }
}

type Output = "stdout" | "stderr";
