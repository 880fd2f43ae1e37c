import type { ResourceHook } from "@pulumi/pulumi";
import type { ResourceInvokeRequest } from "@pulumi/pulumi/proto/resource_pb";
import { expect } from "chai";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Gate } from "../../../components/shared/gates";
import { workspaceGate } from "../../../layers/workspaceGate";
import { RecordingMonitor } from "../../../planner/recordingMonitor";
import { runProgram } from "../../../planner/runProgram";
import { testProviders } from "../../support/testProviders";

const TIMES = { intervalSeconds: 0.001, settleSeconds: 0, timeoutSeconds: 0.003 };

/** Stands for a workspace that tells the ids of its metastore one after the other, the last one ever after. */
class Workspace extends RecordingMonitor {
    public readonly asked: string[] = [];

    public constructor(private readonly ids: readonly string[]) {
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
        const id = this.ids[Math.min(this.asked.length, this.ids.length - 1)];
        this.asked.push(`${request.getTok()} of ${request.getProvider().split("::")[3] ?? "no provider"}`);
        reply(null, { getFailuresList: () => [], getReturn: () => Struct.fromJavaScript({ id: id ?? "" }) });
    }
}

/** Runs the gate's hook as the engine does before it creates a resource; says why it failed. */
async function pass(workspace: Workspace): Promise<{ readonly gate: Gate | undefined; readonly failure: string }> {
    let gate: Gate | undefined;
    let failure = "";
    const program = async (): Promise<object> => {
        gate = workspaceGate(testProviders().workspace, TIMES);
        const [hook] = gate.hooks.beforeCreate ?? [];
        try {
            await (hook as ResourceHook).callback({ urn: "", id: "", name: "", type: "" });
        } catch (error) {
            failure = (error as Error).message;
        }
        return {};
    };
    await runProgram(program, { values: {}, secretKeys: [] }, workspace);
    return { gate, failure };
}

describe("workspaceGate", () => {
    const question = "databricks:index/getCurrentMetastore:getCurrentMetastore of databricks-workspace";

    it("claim 3: is open once the workspace itself names its metastore", async () => {
        const workspace = new Workspace(["", "", "metastore-1"]);
        const { gate, failure } = await pass(workspace);
        expect(failure).to.equal("");
        expect(workspace.asked).to.deep.equal([question, question, question]);
        expect(gate?.hooks.beforeUpdate).to.deep.equal(gate?.hooks.beforeCreate);
    });

    it("claim 3: fails what waits for it when the workspace never sees one", async () => {
        const { failure } = await pass(new Workspace([""]));
        expect(failure).to.equal(
            "gave up waiting for the workspace to see its metastore after 0.003 s; last answer: not there yet",
        );
    });
});
