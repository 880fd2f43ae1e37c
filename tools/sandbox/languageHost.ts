import * as grpc from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import * as language from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";

/**
 * Answers what the engine asks the host of the project's language even when it runs no program, as in `pulumi import`: which
 * plugins the program needs. An engine built from source brings no host; this one knows of none that would have to be installed.
 *
 * @returns Value of `PULUMI_DEBUG_LANGUAGES` that makes an engine use it, and what stops it.
 */
export async function startLanguageHost(): Promise<{ readonly debugLanguages: string; readonly stop: () => void }> {
    const server = new grpc.Server();
    server.addService(LanguageRuntimeService, {
        handshake: answer(() => new language.LanguageHandshakeResponse()),
        getPluginInfo: answer(() => new PluginInfo().setVersion("1.0.0")),
        getRequiredPackages: answer(() => new language.GetRequiredPackagesResponse()),
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

function answer<T>(respond: () => T): grpc.handleUnaryCall<unknown, T> {
    return (_, callback) => {
        callback(null, respond());
    };
}
