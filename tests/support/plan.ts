import { resolve } from "node:path";
import lakehouse from "../../index";
import { Graph } from "../../planner/graph";
import type { Overrides } from "../../planner/overrides";
import { planStacks } from "../../planner/plan";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import type { Mode } from "../../planner/recordingMonitor";

/** Folder of the project. */
export const ROOT = resolve(__dirname, "../..");

/** Stacks with a file in the folder of the project. */
export const STACKS = ["foundation", "dev", "staging", "prod"] as const;

/** Stacks of the example in which an environment is two stacks. */
export const SPLIT_STACKS = ["prod-platform", "prod-workspace"] as const;

/** The example of what an organisation has once in Pulumi Cloud. */
export const ORGANIZATION = "organization";

/** How a plan differs from that of the committed files. */
export interface PlanVariant {
    /** Settings in place of those in the stack file; `{ secure: "x" }` is the secret x. */
    readonly overrides?: Overrides;
    /** Whether computed values have placeholders or are truly unknown. @default placeholder */
    readonly mode?: Mode;
    /** Folder of the stack files, from the folder of the project. @default the folder of the project */
    readonly folder?: string;
}

const planned = new Map<string, Promise<PlannedStack>>();

/** Plans a committed stack with the real program; the same plan is made once. */
export function planStack(stack: string, variant: PlanVariant = {}): Promise<PlannedStack> {
    const key = JSON.stringify([stack, variant]);
    const known = planned.get(key) ?? planAnew(stack, variant);
    planned.set(key, known);
    return known;
}

async function planAnew(stack: string, { overrides, mode, folder }: PlanVariant): Promise<PlannedStack> {
    const [result] = await planStacks([stack], {
        root: ROOT,
        program: lakehouse,
        ...(folder !== undefined && { folder: resolve(ROOT, folder) }),
        ...(mode !== undefined && { mode }),
        ...(overrides !== undefined && { overrides: { [stack]: overrides } }),
    });
    if (result === undefined) {
        throw new Error(`${stack} was not planned`);
    }
    return result;
}

/** The graph of a committed stack, with some settings replaced. */
export async function plan(stack: string, overrides?: Overrides): Promise<Graph> {
    const { graph } = await planStack(stack, overrides === undefined ? {} : { overrides });
    return graph;
}

/** The same graph with some resources changed: what a check must find fault with. */
export function mutate(graph: Graph, change: (resource: RecordedResource) => RecordedResource): Graph {
    return new Graph({ resources: graph.resources.map(change), reads: graph.reads, invokes: graph.invokes });
}
