import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { isatty } from "node:tty";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { EXIT, type Io } from "./io";
import { loadSdkLazily } from "./lazySdk";
import { BrokenLimitError } from "./limits/brokenLimit";
import { ownLines, ProgramError } from "./programError";
import { renderBreach, renderFault, renderProblems } from "./render/failures";
import { styleFor } from "./render/style";
import { listStacks } from "./stackFiles";
import { SCHEMA_VERSION } from "./schemaVersion";

interface Flags {
    readonly all?: boolean;
    readonly json?: boolean;
    readonly depth: number;
    readonly out?: string;
    readonly dir: string;
}

/** Levels of components that are shown unless asked otherwise. */
const DEFAULT_DEPTH = 2;

/** Runs the planner's command line. @returns The exit code, see {@link EXIT}. */
export async function main(args: readonly string[], io: Io): Promise<number> {
    let code: number = EXIT.passed;
    const plan = async (stacks: readonly string[], flags: Flags): Promise<void> => {
        code = await runPlan(stacks, flags, io);
    };
    try {
        await commandLine(io, plan).parseAsync(args, { from: "user" });
        return code;
    } catch (error) {
        const json = args.includes("--json");
        return error instanceof CommanderError ? leave(error, json, io) : fault(error, json, io);
    }
}

/** Ends where commander ended: it has shown its help, or said what it did not understand. */
function leave({ exitCode, message }: CommanderError, json: boolean, io: Io): number {
    if (exitCode === 0) {
        return EXIT.passed;
    }
    if (json) {
        const given = message.replace(/^error: /, "").replace(/\s+/g, " ");
        const [allowed, fix] = ["what npm run plan -- --help shows", "correct the command line"];
        writeProblems([{ path: "the command line", given, allowed, fix }], io);
    }
    return EXIT.invalid;
}

function commandLine(io: Io, plan: (stacks: readonly string[], flags: Flags) => Promise<void>): Command {
    const program = new Command("npm run")
        .description(
            "Shows what a stack would make, what the policies say of it, and what only a deployment will tell.",
        )
        .exitOverride()
        .configureOutput({
            writeOut: (text) => {
                io.out(text);
            },
            writeErr: (text) => {
                io.err(text);
            },
        });
    program
        .command("plan")
        .description("plan stacks offline: no cloud, no credentials, no Pulumi CLI")
        .usage("-- [stacks...] [options]")
        .argument("[stacks...]", "names of stacks")
        .option("--all", "plan every stack that has a file")
        .option("--json", "write JSON, as planner/planSchema.json describes it; `npm run -s` keeps npm's own lines out")
        .option("--depth <levels>", "levels of components to show", parseDepth, DEFAULT_DEPTH)
        .option("--out <folder>", "also write plan.json and plan.txt there")
        .option("--dir <folder>", "folder of the stack files; those it lacks are taken from here", ".")
        .action(plan);
    return program;
}

function parseDepth(text: string): number {
    if (!/^[1-9]\d*$/.test(text)) {
        throw new InvalidArgumentError("Give a whole number of at least 1.");
    }
    return Number(text);
}

async function runPlan(named: readonly string[], { all, json = false, dir, ...flags }: Flags, io: Io): Promise<number> {
    const folder = resolve(io.folder, dir);
    try {
        requireFolder(folder, dir);
        requireName(flags.out);
        const stacks = stacksToPlan(named, all === true, listStacks(folder));
        // Everything else is loaded now, so that a mistake on the command line costs nothing.
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would load it a second time, as an ES module
        const { runPlanCommand } = require("./planCommand") as typeof import("./planCommand");
        return await runPlanCommand({ stacks, folder, json, ...flags }, io);
    } catch (error) {
        if (error instanceof BrokenLimitError) {
            return breach(error, json, io);
        }
        if (!(error instanceof ProblemsError)) {
            throw error;
        }
        io.err(renderProblems(error, styleFor(io.colour, io.columns)));
        if (json) {
            writeProblems(error.problems, io);
        }
        return EXIT.invalid;
    }
}

function breach(error: BrokenLimitError, json: boolean, io: Io): number {
    const { file: path, given, allowed, fix, lines } = error;
    io.err(renderBreach({ path, given, allowed, fix }, lines, styleFor(io.colour, io.columns)));
    if (json) {
        writeProblems([{ path, given, allowed, fix }], io);
    }
    return EXIT.violated;
}

function writeProblems(problems: readonly Problem[], io: Io): void {
    io.out(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, problems }, null, 2)}\n`);
}

function requireFolder(folder: string, given: string): void {
    try {
        readdirSync(folder);
    } catch {
        const fix = "name another one, or leave it out for the folder of the project";
        throw onCommandLine({ path: "--dir", given, allowed: "a folder with stack files", fix });
    }
}

/** Of an empty name Node makes the current folder. */
function requireName(out: string | undefined): void {
    if (out?.trim() === "") {
        const fix = "name a folder, or leave it out";
        throw onCommandLine({ path: "--out", given: "nothing", allowed: "a folder, there already or not", fix });
    }
}

function stacksToPlan(named: readonly string[], all: boolean, known: readonly string[]): readonly string[] {
    const stacks = [...new Set(all ? known : named)];
    const allowed = known.join(", ") || "nothing yet: there is no stack file here";
    if (all && named.length > 0) {
        const fix = "name one or more stacks, or give --all and no name";
        throw onCommandLine({ path: "--all", given: `${named.join(", ")} as well`, allowed, fix });
    }
    if (stacks.length === 0) {
        const fix = all
            ? "write Pulumi.<stack>.yaml, or name another folder by --dir"
            : "name one or more, or all: npm run plan -- --all";
        throw onCommandLine({ path: "stacks", given: "none", allowed, fix });
    }
    return stacks;
}

const onCommandLine = (problem: Problem): ProblemsError => new ProblemsError("the command line", [problem]);

function fault(error: unknown, json: boolean, io: Io): number {
    const style = styleFor(io.colour, io.columns);
    const message = error instanceof Error ? error.message : String(error);
    if (json) {
        const [allowed, fix] = ["a plan", "report it, with what stands on standard error"];
        writeProblems([{ path: "the planner", given: message, allowed, fix }], io);
    }
    io.err(renderFault(message, error instanceof ProgramError ? error.lines : ownLines(error), style));
    return EXIT.internal;
}

/** Runs the command line of this process. */
export function start(): void {
    loadSdkLazily();
    // Standard output is the plan's alone; what the program logs goes beside it.
    globalThis.console = new console.Console(process.stderr, process.stderr);
    const { env, stdout, stderr } = process;
    stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
        // Whoever reads may stop reading, as `head` does: the plan is what it is all the same, and so is the exit code.
        if (code === "EPIPE") {
            return;
        }
        stderr.write(`Standard output: ${message}\n`);
        process.exit(EXIT.internal);
    });
    void main(process.argv.slice(2), {
        folder: process.cwd(),
        colour: isatty(stdout.fd) && (env["NO_COLOR"] ?? "") === "",
        columns: stdout.columns,
        out: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
        program: () => (require("../index") as typeof import("../index")).default,
    }).then((code) => {
        process.exitCode = code;
    });
}

if (require.main === module) {
    start();
}
