import { join } from "node:path";
import { adviceFor } from "./commands";
import { findLost, type PlannedResource, type State, type StateResource } from "./findings";
import type { Report } from "./report";
import { ROOT } from "../sandbox/places";
import { run } from "./run";
import type { Source } from "./source";
import { parsePlan, parseStacks, parseState } from "./state";

/** The planner, compiled. */
const PLANNER = join(ROOT, "bin", "planner", "cli.js");

/** Looks for what exists and is not in the state of a stack. Changes nothing. */
export async function recover(
    stack: string,
    source: Source,
    planned: Promise<readonly PlannedResource[]>,
): Promise<Report> {
    const [inventory, state, others, plan] = await Promise.all([
        source.inventory(),
        stateOf(stack, source),
        statesBeside(stack, source),
        planned,
    ]);
    return {
        stack,
        advice: findLost(inventory, state, plan, others).map((finding) => adviceFor(finding, stack, source)),
        pendingCreates: state.pendingCreates,
        clearPending: [...source.pulumi, "refresh", "--clear-pending-creates", "--yes", "--stack", stack].join(" "),
    };
}

/** What the program makes of a stack whose file is in the folder. */
export async function planOf(stack: string, folder: string): Promise<readonly PlannedResource[]> {
    const args = [PLANNER, "plan", stack, "--json", "--dir", folder];
    // A violated policy (code 1) makes no difference to what the program is.
    return parsePlan(await run(process.execPath, args, { cwd: ROOT, codes: [0, 1] }));
}

async function stateOf(stack: string, source: Source): Promise<State> {
    return parseState(await source.ask("stack", "export", "--stack", stack));
}

/** What the project's other stacks have. */
async function statesBeside(stack: string, source: Source): Promise<readonly StateResource[]> {
    const names = parseStacks(await source.ask("stack", "ls", "--json"));
    const others = names.filter((name) => name.split("/").at(-1) !== stack);
    const states = await Promise.all(others.map((name) => stateOf(name, source)));
    return states.flatMap(({ resources }) => resources);
}
