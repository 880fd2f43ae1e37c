import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import * as language from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";

/** The Node language host on a search path, as the Pulumi CLI brings it and an engine built from source does not. */
export function findLanguageHost(searchPath: string): string | undefined {
    return searchPath
        .split(delimiter)
        .map((folder) => join(folder, "pulumi-language-nodejs"))
        .find(isExecutable);
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** What stands in for the Node language host. */
export interface LanguageHost {
    /** Value of `PULUMI_DEBUG_LANGUAGES` that makes an engine use it. */
    readonly debugLanguages: string;
    stop(): void;
}

/**
 * Stands in for the Node language host where there is none. It runs programs as that does, by the SDK's own `cmd/run`, and
 * knows of no plugin that would have to be installed. Policy packs are not its affair: the engine starts them otherwise.
 */
export async function startLanguageHost(): Promise<LanguageHost> {
    const server = new grpc.Server();
    let engine = "";
    server.addService(LanguageRuntimeService, {
        handshake: answer((request: language.LanguageHandshakeRequest) => {
            engine = request.getEngineAddress();
            return new language.LanguageHandshakeResponse();
        }),
        getPluginInfo: answer(() => new PluginInfo().setVersion("1.0.0")),
        getRequiredPackages: answer(() => new language.GetRequiredPackagesResponse()),
        run: answer((request: language.RunRequest) => runProgram(request, engine)),
    });
    const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
            if (error === null) {
                resolve(bound);
            } else {
                reject(error);
            }
        });
    });
    const stop = (): void => {
        server.forceShutdown();
    };
    return { debugLanguages: `nodejs:${String(port)}`, stop };
}

function answer<Q, A>(respond: (request: Q) => A | Promise<A>): grpc.handleUnaryCall<Q, A> {
    return ({ request }, callback) => {
        Promise.resolve()
            .then(() => respond(request))
            .then(
                (response) => {
                    callback(null, response);
                },
                (error: unknown) => {
                    callback({ code: grpc.status.UNKNOWN, details: String(error) });
                },
            );
    };
}

/** With this code a program ends that has already said what is wrong. */
const HAS_SAID_WHY = 32;

async function runProgram(request: language.RunRequest, engine: string): Promise<language.RunResponse> {
    const folder = request.getInfo()?.getProgramDirectory() ?? request.getPwd();
    const script = require.resolve("@pulumi/pulumi/cmd/run", { paths: [folder] });
    const environment = {
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().entries())),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    };
    const child = spawn(process.execPath, [script, ...argumentsOf(request, engine)], {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ["ignore", "inherit", "inherit"],
    });
    const code = await new Promise<number | null>((resolve, reject) => {
        child.once("error", reject).once("close", resolve);
    });
    const response = new language.RunResponse();
    if (code === HAS_SAID_WHY) {
        return response.setBail(true);
    }
    return code === 0 ? response : response.setError(`the program ended with code ${String(code)}`);
}

function argumentsOf(request: language.RunRequest, engine: string): string[] {
    const options = {
        monitor: request.getMonitorAddress(),
        engine,
        organization: request.getOrganization(),
        project: request.getProject(),
        "root-directory": request.getInfo()?.getRootDirectory() ?? "",
        stack: request.getStack(),
        pwd: request.getPwd(),
        parallel: String(request.getParallel()),
    };
    return [
        ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
        ...(request.getDryrun() ? ["--dry-run"] : []),
        request.getInfo()?.getEntryPoint() ?? ".",
    ];
}
