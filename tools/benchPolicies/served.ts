import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import {
    PolicyType,
    type AnalyzeRequest,
    type AnalyzeResponse,
    type AnalyzeStackRequest,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Pack } from "./packs";

/** A pack in a process of its own, started and asked as the engine does it. */
export class ServedPack {
    private constructor(
        private readonly server: ChildProcess,
        private readonly client: AnalyzerClient,
        /** From the start of the process until it can be asked. */
        public readonly startMilliseconds: number,
    ) {}

    public static async start({ folder }: Pack): Promise<ServedPack> {
        const runner = createRequire(join(folder, "index.cjs")).resolve("@pulumi/pulumi/cmd/run-policy-pack");
        const began = process.hrtime.bigint();
        const server = spawn(process.execPath, [runner, "127.0.0.1:1", "."], {
            cwd: folder,
            stdio: ["ignore", "pipe", "ignore"],
        });
        const [firstLine] = (await once(server.stdout, "data")) as [Buffer];
        const milliseconds = since(began);
        const options = { "grpc.max_receive_message_length": 1 << 28, "grpc.max_send_message_length": 1 << 28 };
        const address = `127.0.0.1:${String(firstLine).trim()}`;
        return new ServedPack(
            server,
            new AnalyzerClient(address, grpc.credentials.createInsecure(), options),
            milliseconds,
        );
    }

    public async stop(): Promise<void> {
        this.client.close();
        this.server.kill();
        await once(this.server, "exit");
    }

    /** How many policies it says that it has, and how many of them are about stacks. */
    public countPolicies(): Promise<{ readonly policies: number; readonly stackPolicies: number }> {
        return new Promise((resolve, reject) => {
            this.client.getAnalyzerInfo(new Empty(), (error, info) => {
                if (error === null) {
                    const policies = info.getPoliciesList();
                    const ofStacks = policies.filter(
                        (policy) => policy.getPolicyType() === PolicyType.POLICY_TYPE_STACK,
                    );
                    resolve({ policies: policies.length, stackPolicies: ofStacks.length });
                } else {
                    reject(error);
                }
            });
        });
    }

    /** Milliseconds per resource, asked one after the other; what fails is timed as well. */
    public async timeResources(requests: readonly AnalyzeRequest[]): Promise<number> {
        const began = process.hrtime.bigint();
        for (const request of requests) {
            await ask((respond) => this.client.analyze(request, respond));
        }
        return since(began) / requests.length;
    }

    /** Milliseconds for the whole stack. */
    public async timeStack(request: AnalyzeStackRequest): Promise<number> {
        const began = process.hrtime.bigint();
        await ask((respond) => this.client.analyzeStack(request, respond));
        return since(began);
    }
}

const since = (began: bigint): number => Number(process.hrtime.bigint() - began) / 1e6;

/** A peer's rule that fails makes the call fail, which takes its time too. */
function ask(call: (respond: (error: unknown, response: AnalyzeResponse) => void) => void): Promise<void> {
    return new Promise((resolve) => {
        call(() => {
            resolve();
        });
    });
}
