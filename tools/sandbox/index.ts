import { resolve } from "node:path";
import { Command } from "commander";
import { ProblemsError } from "../../components/shared/problems";
import { listStacks, unknownStack } from "../../planner/stackFiles";
import { ROOT } from "./places";
import { Sandbox } from "./sandbox";
import { EngineFailed } from "./terminalEngine";

// As launch.cjs has it, and for its reason: most of a large run would go into stack traces.
Error.stackTraceLimit = 3;

const ACTIONS = {
    up: "deploy a stack, and the foundation before it",
    preview: "show what `up` would do",
    refresh: "read everything back from the simulated clouds",
    destroy: "remove a stack",
} as const;

function commandLine(): Command {
    const program = new Command("sandbox")
        .description("Deploys stacks with the real engine on simulated clouds: no account, no credentials, no cost.")
        .enablePositionalOptions()
        .showHelpAfterError();
    for (const action of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) {
        program
            .command(action)
            .description(ACTIONS[action])
            .argument("[stack]", "name of the stack", "dev")
            .option("--dir <folder>", "folder of the stack files", ".")
            .action((stack: string, { dir }: { readonly dir: string }) => {
                const folder = resolve(ROOT, dir);
                requireStack(stack, folder);
                return Sandbox.use((sandbox) => sandbox[action](stack), folder);
            });
    }
    program
        .command("delete")
        .description("delete something behind the engine's back, as in a console")
        .argument("<type>", "type token, for example aws:ec2/vpc:Vpc")
        .argument("<id>", "its id in the cloud")
        .action((type: string, id: string) => Sandbox.use((sandbox) => sandbox.delete(type, id)));
    program
        .command("pulumi")
        .description("run any other command of the engine on the sandbox, for example `pulumi stack ls`")
        .argument("<args...>", "the command and its options")
        .passThroughOptions()
        .allowUnknownOption()
        .helpOption(false)
        .action((args: string[]) => Sandbox.use((sandbox) => sandbox.pulumi(args)));
    return program;
}

function requireStack(stack: string, folder: string): void {
    const known = [...new Set([...listStacks(folder), ...listStacks(ROOT)])].sort();
    if (!known.includes(stack)) {
        throw new ProblemsError("the command line", [unknownStack(stack, known)]);
    }
}

commandLine()
    .parseAsync()
    .catch((error: unknown) => {
        // The engine has said already what went wrong.
        if (!(error instanceof EngineFailed)) {
            process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        }
        process.exitCode = error instanceof EngineFailed ? error.code : 1;
    });
