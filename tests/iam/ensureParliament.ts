import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../unit/planner/childProcess";

const run = promisify(execFile);

const REQUIREMENTS = join(__dirname, "requirements.txt");

/**
 * The linter's command, installed on first use into a folder that belongs to its requirements.
 * @throws When there is no Python that can install it, with what to do.
 */
export async function ensureParliament(): Promise<string> {
    const version = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
    const folder = join(ROOT, ".cache", `parliament-${version}`);
    const command = join(folder, "bin", "parliament");
    if (!existsSync(command)) {
        process.stderr.write("installing parliament, once\n");
        rmSync(folder, { recursive: true, force: true });
        await install(folder);
    }
    return command;
}

/** Python's commands name the folder that they were made for, so it is made in place, and marked as whole by its command alone. */
async function install(folder: string): Promise<void> {
    const [pip, whole, partial] = ["pip", "parliament", "parliament.partial"].map((name) => join(folder, "bin", name));
    try {
        await run("python3", ["-m", "venv", folder]);
        await run(String(pip), ["install", "--quiet", "--disable-pip-version-check", "--requirement", REQUIREMENTS]);
        renameSync(String(whole), String(partial));
        await run(String(partial), ["--version"]);
        renameSync(String(partial), String(whole));
    } catch (error) {
        rmSync(folder, { recursive: true, force: true });
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(
            `parliament cannot be installed: it needs python3 with venv and pip (Debian: python3-venv), and a package index. ${reason}`,
            { cause: error },
        );
    }
}
