import * as grpc from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { CloudModel, type CloudOptions } from "./model";
import { SimulatedProvider } from "./provider";
import { REFUSALS } from "./refusals";
import { allTypes, PACKAGES } from "./sdkTypes";

/** The simulated clouds, listening. */
export interface SimulatedClouds {
    readonly model: CloudModel;
    /** Value of `PULUMI_DEBUG_PROVIDERS` that makes an engine use them. */
    readonly debugProviders: string;
    stop(): void;
}

/** Starts a provider of each cloud in this process, over one model. */
export async function startClouds(options: Partial<CloudOptions> = {}): Promise<SimulatedClouds> {
    const types = options.types ?? allTypes();
    const model = new CloudModel({
        types,
        refusals: options.refusals ?? REFUSALS,
        clock: options.clock ?? (() => performance.now()),
        settleMilliseconds: options.settleMilliseconds ?? 0,
        assignmentMilliseconds: options.assignmentMilliseconds ?? 0,
        startMilliseconds: options.startMilliseconds ?? 0,
    });
    const servers: grpc.Server[] = [];
    const attachments: string[] = [];
    for (const packageName of PACKAGES) {
        const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
        server.addService(
            ResourceProviderService,
            handlers(new SimulatedProvider(packageName, types[packageName], model)),
        );
        servers.push(server);
        attachments.push(`${packageName}:${String(await listen(server))}`);
    }
    return {
        model,
        debugProviders: attachments.join(","),
        stop: () => {
            servers.forEach((server) => {
                server.forceShutdown();
            });
        },
    };
}

type Handler = (request: never, peer: string) => unknown;

/** The methods that the engine calls on the way of a stack; every other one is answered as not implemented. */
const METHODS = [
    "handshake",
    "attach",
    "cancel",
    "getPluginInfo",
    "checkConfig",
    "diffConfig",
    "configure",
    "check",
    "diff",
    "create",
    "read",
    "update",
    "delete",
    "invoke",
] as const satisfies readonly (keyof SimulatedProvider)[];

function handlers(provider: SimulatedProvider): grpc.UntypedServiceImplementation {
    return Object.fromEntries(METHODS.map((method) => [method, unary(provider[method].bind(provider))]));
}

function unary(handler: Handler): grpc.handleUnaryCall<unknown, unknown> {
    return (call, callback) => {
        Promise.resolve()
            .then(() => handler(call.request as never, call.getPeer()))
            .then((response) => {
                callback(null, response);
            })
            .catch((error: unknown) => {
                // What providers bridged from Terraform answer for every error of their cloud.
                const details = error instanceof Error ? error.message : String(error);
                callback({ code: grpc.status.UNKNOWN, details });
            });
    };
}

function listen(server: grpc.Server): Promise<number> {
    return new Promise((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
            if (error === null) {
                resolve(port);
            } else {
                reject(error);
            }
        });
    });
}
