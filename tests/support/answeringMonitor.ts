import type { ResourceInvokeRequest } from "@pulumi/pulumi/proto/resource_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import type { ResourceHook } from "@pulumi/pulumi";
import type { Gate } from "../../components/shared/gates";
import { RecordingMonitor } from "../../planner/recordingMonitor";
import { runProgram } from "../../planner/runProgram";

/** An answer of a cloud to a question, or what it says instead of one. */
type Answer = Readonly<Record<string, JavaScriptValue>> | Error;

/** Stands for a cloud that gives one answer after the other to questions, the last one ever after. */
export class AnsweringMonitor extends RecordingMonitor {
    public readonly asked: string[] = [];

    public constructor(private readonly answers: readonly Answer[]) {
        super({
            scope: { stack: "dev", project: "lakehouse" },
            identity: { accountId: "111122223333", region: "eu-west-1" },
            mode: "placeholder",
            outputsOf: () => ({}),
        });
    }

    public override invoke(
        request: ResourceInvokeRequest,
        reply: (error: Error | null, response?: object) => void,
    ): void {
        const answer = this.answers[Math.min(this.asked.length, this.answers.length - 1)];
        this.asked.push(`${request.getTok()} of ${request.getProvider().split("::")[3] ?? "no provider"}`);
        if (answer instanceof Error) {
            // The SDK reads what gRPC adds to errors.
            reply(Object.assign(new Error(answer.message), { details: answer.message }));
            return;
        }
        reply(null, { getFailuresList: () => [], getReturn: () => Struct.fromJavaScript({ ...answer }) });
    }
}

/** Runs a gate's hook as the engine does before it creates a resource; says why it failed. */
export async function passGate(
    cloud: AnsweringMonitor,
    makeGate: () => Gate,
): Promise<{ readonly gate: Gate | undefined; readonly failure: string }> {
    let gate: Gate | undefined;
    let failure = "";
    const program = async (): Promise<object> => {
        gate = makeGate();
        const [hook] = gate.hooks.beforeCreate ?? [];
        try {
            await (hook as ResourceHook).callback({ urn: "", id: "", name: "", type: "" });
        } catch (error) {
            failure = (error as Error).message;
        }
        return {};
    };
    await runProgram(program, { values: {}, secretKeys: [] }, cloud);
    return { gate, failure };
}
