import { Graph } from "../../planner/graph";
import type { PlannedStack } from "../../planner/plannedStack";
import type { StackOutputs } from "../../planner/recording";
import { RecordingMonitor } from "../../planner/recordingMonitor";
import { runProgram, type Program, type ProgramConfig } from "../../planner/runProgram";
import { ALL_STACKS, planned } from "./claims";

/** How a run differs from that of the planned stack. */
export interface RunVariant {
    readonly program: Program;
    /** Settings as the program reads them. @default those of the stack */
    readonly config?: ProgramConfig;
    /** What the stack that is read offers. @default what it was planned to */
    readonly upstream?: StackOutputs;
}

/** Runs a program as a stack that was planned before. What was registered is there even when the program fails. */
export async function rerun(
    stack: PlannedStack,
    { program, config = stack.settings.config, upstream }: RunVariant,
): Promise<{ readonly graph: Graph; readonly error: unknown }> {
    const { values } = stack.settings;
    const outputs = new Map<string, StackOutputs>();
    for (const name of ALL_STACKS) {
        outputs.set(name, (await planned(name)).graph.outputs);
    }
    const monitor = new RecordingMonitor({
        scope: { stack: stack.settings.stack, project: "lakehouse" },
        identity: { accountId: String(values["awsAccountId"]), region: String(values["region"]) },
        mode: "placeholder",
        outputsOf: (reference) => upstream ?? outputs.get(reference.replace(/^.*\//, "")) ?? {},
    });
    const error = await runProgram(program, config, monitor).then(
        () => undefined,
        (reason: unknown) => reason,
    );
    const { resources, reads, invokes } = monitor;
    return { graph: new Graph({ resources: resources.values(), reads, invokes }), error };
}
