import { expect } from "chai";
import { Graph } from "../../planner/graph";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import type { Mode } from "../../planner/recordingMonitor";
import { CORNER_NAMES, CORNERS, type Corner, type CornerName } from "./corners";
import { mutate, ORGANIZATION, planStack, SPLIT_STACKS, STACKS, type PlanVariant } from "./plan";

/** Folder of the example in which an environment is two stacks. */
export const SPLIT_FOLDER = "examples/split";

/** Folder of the example of an organisation. */
const ORGANIZATION_FOLDER = "examples/organization";

/** A committed stack. */
export type CommittedStack = (typeof STACKS)[number] | (typeof SPLIT_STACKS)[number] | typeof ORGANIZATION;

export type StackName = CommittedStack | CornerName;

/** Every committed stack, those of the examples too. */
export const ALL_STACKS: readonly CommittedStack[] = [...STACKS, ...SPLIT_STACKS, ORGANIZATION];

/** The same, and plans with settings that no committed stack has. */
export const EVERY_PLAN: readonly StackName[] = [...ALL_STACKS, ...CORNER_NAMES];

/** Stacks that have a workspace and what is outside it. */
export const ENVIRONMENTS = ["dev", "staging", "prod"] as const;

/** What is wrong with a planned stack, in words; nothing when the claim holds. */
export type Check = (graph: Graph, stack: PlannedStack) => readonly string[];

/** Puts a fault into a graph; a graph that has no place for the fault comes back with the same resources. */
export type Break = (graph: Graph) => Graph;

/** A claim about planned stacks, with ways to break it. */
export interface Proof {
    /** Stacks that it is held against. @default all, and the corners that no committed stack is in */
    readonly stacks?: readonly StackName[];
    /** How computed values are answered in the plan. @default placeholder */
    readonly mode?: Mode;
    readonly check: Check;
    /** Faults that the check must find, by what is done: each in every stack that has a place for it, and in at least one. */
    readonly breaks: Readonly<Record<string, Break>>;
}

/** Proves a numbered claim about what users of such systems suffer. */
export function claim(number: number, title: string, proof: Proof): void {
    rule(`claim ${String(number)}: ${title}`, proof);
}

/** Proves a rule of the design. */
export function rule(title: string, { breaks, ...proof }: Proof): void {
    const { stacks = EVERY_PLAN, mode = "placeholder", check } = proof;
    describe(title, () => {
        for (const name of stacks) {
            it(`holds in ${name}`, async () => {
                const stack = await planned(name, inMode(mode));
                expect(check(stack.graph, stack)).to.deep.equal([]);
            });
        }
        for (const [fault, breakGraph] of Object.entries(breaks)) {
            it(`is broken by ${fault}`, async () => {
                expect(await unnoticed(proof, breakGraph)).to.deep.equal([]);
            });
        }
    });
}

/**
 * Names of the stacks in which a check does not find a fault that was put there.
 * @throws When no stack has a place for the fault.
 */
export async function unnoticed(
    { stacks = EVERY_PLAN, mode = "placeholder", check }: Omit<Proof, "breaks">,
    breakGraph: Break,
): Promise<readonly string[]> {
    const plans = await Promise.all(stacks.map((name) => planned(name, inMode(mode))));
    const broken = plans
        .map((stack) => ({ ...stack, before: stack.graph, graph: breakGraph(stack.graph) }))
        .filter(({ before, graph }) => differ(before, graph));
    if (broken.length === 0) {
        throw new Error(`no stack has a place for this fault: ${stacks.join(", ")}`);
    }
    return broken.filter((stack) => check(stack.graph, stack).length === 0).map(({ settings }) => settings.stack);
}

/** A committed stack or a corner, planned; its file is found where it is. */
export async function planned(stack: StackName, variant: PlanVariant = {}): Promise<PlannedStack> {
    if (isCorner(stack)) {
        const corner: Corner = CORNERS[stack];
        return await planStack(corner.stack, { overrides: corner.overrides, ...variant });
    }
    const folder = folderOf(stack);
    return await planStack(stack, { ...(folder !== undefined && { folder }), ...variant });
}

/** The folder of an example; none for a stack whose file is in the folder of the project. */
function folderOf(stack: StackName): string | undefined {
    const isSplit = (SPLIT_STACKS as readonly string[]).includes(stack);
    return isSplit ? SPLIT_FOLDER : stack === ORGANIZATION ? ORGANIZATION_FOLDER : undefined;
}

const isCorner = (stack: StackName): stack is CornerName => stack in CORNERS;

/** What is not said is not repeated here, so that the same plan is made once. */
const inMode = (mode: Mode): PlanVariant => (mode === "placeholder" ? {} : { mode });

function differ(before: Graph, after: Graph): boolean {
    return (
        before.resources.length !== after.resources.length ||
        before.invokes.length !== after.invokes.length ||
        after.resources.some((resource) => before.get(resource.urn) !== resource)
    );
}

/** Which resources are meant: those of a type, or all that fit. */
export type Selector = string | ((resource: RecordedResource) => boolean);

/** Whether a resource is meant. */
export function fits(selector: Selector, resource: RecordedResource): boolean {
    return typeof selector === "string" ? resource.type === selector : selector(resource);
}

/** Fields of a resource with other values, or other values made from the resource. */
export type Change = Partial<RecordedResource> | ((resource: RecordedResource) => Partial<RecordedResource>);

const changed = (resource: RecordedResource, change: Change): RecordedResource => ({
    ...resource,
    ...(typeof change === "function" ? change(resource) : change),
});

const withResources = ({ reads, invokes }: Graph, resources: Iterable<RecordedResource>): Graph =>
    new Graph({ resources, reads, invokes });

/** Changes every resource that is meant. */
export function changing(selector: Selector, change: Change): Break {
    return (graph) => mutate(graph, (resource) => (fits(selector, resource) ? changed(resource, change) : resource));
}

/** Changes inputs of every resource that is meant. */
export function giving(selector: Selector, inputs: RecordedResource["inputs"]): Break {
    return changing(selector, (resource) => ({ inputs: { ...resource.inputs, ...inputs } }));
}

/** Leaves out every resource that is meant. */
export function without(selector: Selector): Break {
    return (graph) =>
        withResources(
            graph,
            graph.resources.filter((resource) => !fits(selector, resource)),
        );
}

/** Adds copies of the first resource that is meant, under other logical names, with some fields changed. */
export function doubling(selector: Selector, change: Change = {}, copies = 1): Break {
    return (graph) => {
        const first = graph.resources.find((resource) => fits(selector, resource));
        if (first === undefined) {
            return graph;
        }
        const added = Array.from({ length: copies }, (_, index) => {
            const end = `again-${String(index)}`;
            return changed({ ...first, name: `${first.name}-${end}`, urn: `${first.urn}-${end}` }, change);
        });
        return withResources(graph, [...graph.resources, ...added]);
    };
}
