import { Graph } from "../../planner/graph";
import { RecordingMonitor, type Mode } from "../../planner/recordingMonitor";
import { runProgram } from "../../planner/runProgram";

/**
 * Declares some resources offline, as the planner does, and returns what was registered.
 * @param mode What stands in for values that only a cloud knows; `unknown` is what a first preview sees.
 * @throws What the declaration throws.
 */
export async function record(declare: () => unknown, mode: Mode = "placeholder"): Promise<Graph> {
    const monitor = new RecordingMonitor({
        scope: { stack: "dev", project: "lakehouse" },
        identity: { accountId: "111122223333", region: "eu-west-1" },
        mode,
        outputsOf: (reference) => {
            throw new Error(`there is no stack ${reference} in this test`);
        },
    });
    const program = (): Promise<object> => {
        declare();
        return Promise.resolve({});
    };
    await runProgram(program, { values: {}, secretKeys: [] }, monitor);
    return new Graph({ resources: monitor.resources.values(), reads: monitor.reads, invokes: monitor.invokes });
}
