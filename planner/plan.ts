import { DocumentSizeError } from "../components/shared/policyDocument";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { Graph } from "./graph";
import { BrokenLimitError } from "./limits/brokenLimit";
import type { Overrides } from "./overrides";
import { circularReading, collectProblems, collisions, foreignStack, inFile, placeOfReference } from "./planProblems";
import type { PlannedStack } from "./plannedStack";
import { ProgramError, ownLines } from "./programError";
import { readProject, type Project } from "./project";
import { Redaction } from "./redaction";
import type { StackOutputs } from "./recording";
import { RecordingMonitor, type Mode } from "./recordingMonitor";
import { HaltedError, runProgram, type Program } from "./runProgram";
import { forbiddenReplicas } from "./replicaGrants";
import { sharedThings } from "./sharedThings";
import { knownStacks, readStack, textSetting, unknownStack, type StackFolders, type StackSettings } from "./stackFiles";

/** How to plan. */
export interface PlanOptions {
    /** Folder with `Pulumi.yaml`. */
    readonly root: string;
    /** Folder of the stack files; those it has not are taken from the root. @default the root */
    readonly folder?: string;
    /** What every stack runs. */
    readonly program: Program;
    /** What stands in for computed values. Contracts of other stacks are always known. @default placeholder */
    readonly mode?: Mode;
    /** Settings to use in place of those in the stack files, by stack. `{ secure: "x" }` is the secret x. @default none */
    readonly overrides?: Readonly<Record<string, Overrides>>;
    /** Outputs of stacks that need not be planned, by stack. @default none */
    readonly upstreamOutputs?: Readonly<Record<string, StackOutputs>>;
    /** Seconds of silence after which a program is taken to wait for something that never comes. @default 5 */
    readonly quietSeconds?: number;
}

/**
 * Plans stacks in the order given. A stack whose contract another one reads is planned first, once, whether it was named or
 * not.
 * @throws {ProblemsError} With the problems of all stacks. {@link BrokenLimitError} when a document of one is too large, and
 * {@link ProgramError} when the program is at fault.
 */
export async function planStacks(stacks: readonly string[], options: PlanOptions): Promise<readonly PlannedStack[]> {
    return await new Planner(options).plan(stacks);
}

/** A stack was read that is not planned yet. */
class UpstreamNeeded extends Error {
    public constructor(public readonly reference: string) {
        super(`${reference} is not planned yet`);
    }
}

/** Frames to keep when a failed run is done again to find out where it failed. */
const STACK_FRAMES = 50;

class Planner {
    private readonly project: Project;
    private readonly folders: StackFolders;
    private readonly planned = new Map<string, PlannedStack>();
    private readonly outputs = new Map<string, StackOutputs>();

    public constructor(private readonly options: PlanOptions) {
        this.project = readProject(options.root);
        this.folders = { root: options.root, folder: options.folder ?? options.root };
        Object.entries(options.upstreamOutputs ?? {}).forEach(([stack, outputs]) => this.outputs.set(stack, outputs));
    }

    public async plan(stacks: readonly string[]): Promise<readonly PlannedStack[]> {
        const results = await collectProblems("the settings", stacks, (stack) => this.planOnce(stack));
        const planned = [...this.planned.values()];
        const colliding = [...collisions(planned), ...sharedThings(planned), ...forbiddenReplicas(planned)];
        if (colliding.length > 0) {
            throw new ProblemsError("the stacks together", colliding);
        }
        return results;
    }

    /** Plans a stack unless it has been planned as a stack that another one reads. */
    private async planOnce(stack: string): Promise<PlannedStack> {
        const mode = this.options.mode ?? "placeholder";
        const before = mode === "placeholder" ? this.planned.get(stack) : undefined;
        return before ?? (await this.planStack(stack, mode, []));
    }

    private async planStack(stack: string, mode: Mode, readers: readonly string[]): Promise<PlannedStack> {
        const { settings, problems } = readStack(stack, this.project, this.folders, this.options.overrides?.[stack]);
        if (problems.length > 0) {
            throw new ProblemsError(settings.file, await this.withProgramProblems(problems, settings));
        }
        for (;;) {
            const monitor = await this.record(settings, mode);
            if (monitor instanceof UpstreamNeeded) {
                await this.planUpstream(monitor.reference, settings, [...readers, stack]);
                continue;
            }
            const { resources, reads, invokes } = monitor;
            const graph = new Graph({ resources: resources.values(), reads, invokes });
            const planned = { settings, layers: layersOf(settings, graph), graph };
            this.planned.set(stack, planned);
            if (mode === "placeholder") {
                this.outputs.set(stack, monitor.stackOutputs);
            }
            return planned;
        }
    }

    /** What the program finds wrong with the settings as well. Of two problems in one place, the file's comes first. */
    private async withProgramProblems(
        problems: readonly Problem[],
        settings: StackSettings,
    ): Promise<readonly Problem[]> {
        try {
            await this.run(settings, "placeholder", 0);
            return problems;
        } catch (error) {
            const more = error instanceof ProblemsError ? inFile(settings, error.problems) : [];
            return [...problems, ...more.filter(({ path }) => !problems.some((one) => one.path === path))];
        }
    }

    private async planUpstream(reference: string, reader: StackSettings, readers: readonly string[]): Promise<void> {
        const stack = stackOf(reference);
        const path = placeOfReference(reference, reader);
        if (!belongsTo(reference, this.project.name)) {
            throw new ProblemsError(reader.file, [foreignStack(path, reference, this.project.name)]);
        }
        const known = knownStacks(this.folders);
        if (!known.includes(stack)) {
            const others = known.filter((one) => !readers.includes(one));
            throw new ProblemsError(reader.file, [unknownStack(stack, others, path)]);
        }
        if (readers.includes(stack)) {
            throw new ProblemsError(reader.file, [circularReading(path, [...readers, stack])]);
        }
        await this.planStack(stack, "placeholder", readers);
    }

    /** Runs the program once; an error that is not the settings' fault is looked into by a second run. */
    private async record(settings: StackSettings, mode: Mode): Promise<RecordingMonitor | UpstreamNeeded> {
        try {
            return await this.run(settings, mode, 0);
        } catch (error) {
            if (error instanceof UpstreamNeeded) {
                return error;
            }
            if (error instanceof ProblemsError) {
                throw new ProblemsError(error.subject, inFile(settings, error.problems));
            }
            const lines = error instanceof HaltedError ? [] : await this.linesOf(settings, mode);
            if (error instanceof DocumentSizeError) {
                throw new BrokenLimitError(settings.file, error, lines);
            }
            const redaction = new Redaction([{ settings, graph: { resources: [] } }]);
            throw new ProgramError(settings.stack, error, lines, (text) => redaction.clean({ text }).text);
        }
    }

    private async linesOf(settings: StackSettings, mode: Mode): Promise<readonly string[]> {
        try {
            await this.run(settings, mode, STACK_FRAMES);
            return [];
        } catch (error) {
            return ownLines(error);
        }
    }

    private async run(settings: StackSettings, mode: Mode, stackFrames: number): Promise<RecordingMonitor> {
        let needed: UpstreamNeeded | undefined;
        const monitor = new RecordingMonitor({
            scope: { stack: settings.stack, project: this.project.name },
            identity: {
                accountId: textSetting(settings.values, "awsAccountId"),
                region: textSetting(settings.values, "region"),
            },
            mode,
            outputsOf: (reference) => {
                const outputs = this.outputs.get(stackOf(reference));
                if (outputs === undefined) {
                    throw (needed = new UpstreamNeeded(reference));
                }
                return outputs;
            },
        });
        try {
            const { quietSeconds, program } = this.options;
            await runProgram(program, settings.config, monitor, { quietSeconds, stackFrames });
            return monitor;
        } catch (error) {
            throw needed ?? error;
        }
    }
}

function layersOf({ values }: StackSettings, graph: Graph): readonly string[] {
    const { layers } = values;
    return Array.isArray(layers) ? layers.map(String) : Object.keys(graph.outputs);
}

/** A stack's name in a reference such as `organization/project/stack`. */
function stackOf(reference: string): string {
    return reference.slice(reference.lastIndexOf("/") + 1);
}

function belongsTo(reference: string, project: string): boolean {
    const [, named = project] = reference.split("/").reverse();
    return named === project;
}
