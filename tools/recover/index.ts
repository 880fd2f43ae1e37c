import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { parseDocument } from "yaml";
import { ProblemsError } from "../../components/shared/problems";
import { listStacks, unknownStack } from "../../planner/stackFiles";
import { ROOT } from "../sandbox/places";
import { awsSource } from "./awsSource";
import { planOf, recover } from "./recover";
import { jsonReport, renderReport } from "./report";
import { sandboxSource } from "./sandboxSource";
import type { Source } from "./source";

/** Exit codes: nothing was found, something was found, it was not possible to look. */
const EXIT = { nothing: 0, found: 1, failed: 2 } as const;

interface Flags {
    readonly sandbox?: boolean;
    readonly json?: boolean;
    readonly dir: string;
}

async function main(stack: string, { sandbox = false, json = false, dir }: Flags): Promise<void> {
    const folder = resolve(ROOT, dir);
    const known = listStacks(folder);
    if (!known.includes(stack)) {
        throw new ProblemsError("the command line", [unknownStack(stack, known)]);
    }
    const source = sandbox ? sandboxSource(stack) : realSource(stack, folder);
    const report = await recover(stack, source, planOf(stack, folder));
    process.stdout.write(json ? jsonReport(report) : renderReport(report));
    const found = report.advice.length + report.pendingCreates.length > 0;
    process.exitCode = found ? EXIT.found : EXIT.nothing;
}

function realSource(stack: string, folder: string): Source {
    const file = parseDocument(readFileSync(join(folder, `Pulumi.${stack}.yaml`), "utf8"));
    const setting = (name: string): string => String(file.getIn(["config", `lakehouse:${name}`]));
    return awsSource({ folder: ROOT, environment: setting("environment"), region: setting("region") });
}

new Command("recover")
    .description(
        "Lists what exists in the cloud with our tags and is not in a stack's state, and what to type about it.",
    )
    .argument("<stack>", "name of the stack")
    .option("--sandbox", "look at the sandbox in place of AWS")
    .option("--dir <folder>", "folder of the stack files", ".")
    .option("--json", "write JSON")
    .addHelpText("after", "\nExit code: 0 nothing found, 1 something found, 2 not possible to look. Changes nothing.")
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.nothing : EXIT.failed))
    .action(main)
    .parseAsync()
    .catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = EXIT.failed;
    });
