import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The repository the tests run in. */
export const projectRoot = resolve(__dirname, "../../..");

/** How a command ended. */
export interface Outcome {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

/** Copied into every throw-away repository: the scripts under test, and the launchers. */
const scripts = [
    ...["build", "buildState", "check", "countsReporter", "coverage", "dependencies"].map(
        (name) => `tools/${name}.cjs`,
    ),
    ...["nodeVersion", "prepare", "sumCounts"].map((name) => `tools/${name}.cjs`),
    "launch.cjs",
    "policies/launch.cjs",
    ".ci/run",
];

/** A throw-away repository: our own scripts around sources that a test makes up. */
export class Repository {
    readonly root = mkdtempSync(join(tmpdir(), "lakehouse-tools-"));

    constructor(files: Readonly<Record<string, string>> = {}) {
        for (const script of scripts) {
            cpSync(join(projectRoot, script), join(this.root, script));
        }
        for (const [path, text] of Object.entries(files)) {
            this.write(path, text);
        }
    }

    write(path: string, text: string): void {
        const file = join(this.root, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }

    read(path: string): string {
        return readFileSync(join(this.root, path), "utf8");
    }

    remove(path: string): void {
        rmSync(join(this.root, path), { recursive: true });
    }

    /** Makes packages of the real repository importable here. */
    link(...packages: readonly string[]): void {
        for (const name of packages) {
            const link = join(this.root, "node_modules", name);
            mkdirSync(dirname(link), { recursive: true });
            symlinkSync(join(projectRoot, "node_modules", name), link, "dir");
        }
    }

    /** Runs `node` in the repository's root. */
    node(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
        return run(process.execPath, args, this.root, environment);
    }

    dispose(): void {
        rmSync(this.root, { recursive: true, force: true });
    }
}

/** Runs a command to its end, with the environment of this process and the given variables. */
export function run(
    command: string,
    args: readonly string[],
    cwd: string,
    environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
    const child = spawn(command, args, {
        cwd,
        env: { ...process.env, ...environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    return new Promise((done, fail) => {
        child.on("error", fail);
        child.on("close", (code) => {
            done({ code, ...output });
        });
    });
}
