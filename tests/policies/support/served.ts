import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import type { PolicyResource } from "../../../policies/evaluate";
import {
    analyzeRequest,
    analyzeStackRequest,
    diagnosticsOf,
    remediationsOf,
    type Diagnostic,
    type Remediation,
} from "./analyzer";

type Method<Response> = (respond: (error: grpc.ServiceError | null, response: Response) => void) => void;

function ask<Response>(method: Method<Response>): Promise<Response> {
    return new Promise((resolve, reject) => {
        method((error, response) => {
            if (error === null) {
                resolve(response);
            } else {
                reject(error);
            }
        });
    });
}

/** Levels and settings by policy: what the engine makes of a configuration file. */
export type Configuration = Readonly<
    Record<string, { readonly enforcementLevel: keyof typeof LEVELS } & Readonly<Record<string, unknown>>>
>;

/** A policy pack in a process of its own, driven as the engine does it. */
export class ServedPack {
    private constructor(
        private readonly server: ChildProcess,
        private readonly client: AnalyzerClient,
    ) {}

    /** Starts Node with these arguments, and takes the first line that it prints for the port. */
    public static async start(args: readonly string[], cwd: string): Promise<ServedPack> {
        // Ends with its input, and not by a signal, so that the coverage of the process is recorded, too.
        const preload = `data:text/javascript,process.stdin.on("end",()=>process.exit()).resume()`;
        const server = spawn(process.execPath, ["--import", preload, ...args], {
            cwd,
            // Compiled as in this process, so that the coverage of both is about the same lines.
            env: { ...process.env, TSX_TSCONFIG_PATH: join(__dirname, "../../../tsconfig.json") },
            stdio: ["pipe", "pipe", "inherit"],
        });
        const [firstLine] = (await once(server.stdout, "data")) as [Buffer];
        const address = `127.0.0.1:${String(firstLine).trim()}`;
        return new ServedPack(server, new AnalyzerClient(address, grpc.credentials.createInsecure()));
    }

    public async stop(): Promise<void> {
        this.client.close();
        this.server.stdin?.end();
        await once(this.server, "exit");
    }

    public info(): Promise<proto.AnalyzerInfo> {
        return ask((respond) => this.client.getAnalyzerInfo(new Empty(), respond));
    }

    public async configure(configuration: Configuration): Promise<void> {
        const request = new proto.ConfigureAnalyzerRequest();
        for (const [name, { enforcementLevel, ...properties }] of Object.entries(configuration)) {
            const config = new proto.PolicyConfig();
            config.setEnforcementlevel(LEVELS[enforcementLevel]);
            config.setProperties(Struct.fromJavaScript(properties as Record<string, JavaScriptValue>));
            request.getPolicyconfigMap().set(name, config);
        }
        await ask<Empty>((respond) => this.client.configure(request, respond));
    }

    public async analyze(resource: PolicyResource): Promise<readonly Diagnostic[]> {
        return diagnosticsOf(await ask((respond) => this.client.analyze(analyzeRequest(resource), respond)));
    }

    public async analyzeStack(resources: readonly PolicyResource[]): Promise<readonly Diagnostic[]> {
        return diagnosticsOf(await ask((respond) => this.client.analyzeStack(analyzeStackRequest(resources), respond)));
    }

    public async remediate(resource: PolicyResource): Promise<readonly Remediation[]> {
        return remediationsOf(await ask((respond) => this.client.remediate(analyzeRequest(resource), respond)));
    }

    /** Everything that is said of a stack: first resource by resource, then of all together. */
    public async judge(resources: readonly PolicyResource[]): Promise<readonly Diagnostic[]> {
        const single = await Promise.all(resources.map((resource) => this.analyze(resource)));
        return [...single.flat(), ...(await this.analyzeStack(resources))];
    }
}

const LEVELS = {
    advisory: proto.EnforcementLevel.ADVISORY,
    mandatory: proto.EnforcementLevel.MANDATORY,
    remediate: proto.EnforcementLevel.REMEDIATE,
    disabled: proto.EnforcementLevel.DISABLED,
} as const;
