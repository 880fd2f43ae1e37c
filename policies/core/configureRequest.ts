import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { EnforcementLevel, type ConfigureAnalyzerRequest } from "@pulumi/pulumi/proto/analyzer_pb";

const LEVELS: ReadonlyMap<EnforcementLevel, string> = new Map([
    [EnforcementLevel.ADVISORY, "advisory"],
    [EnforcementLevel.MANDATORY, "mandatory"],
    [EnforcementLevel.REMEDIATE, "remediate"],
    [EnforcementLevel.DISABLED, "disabled"],
]);

/**
 * Calls `configure` with the whole configuration that the engine sends, in the form of `--policy-pack-config` and completed with
 * all defaults. When it throws, the engine stops before it makes anything, and shows the error's message.
 *
 * The SDK hands each policy its own entry only, so that nobody would ever see the entry of a policy that does not exist. Here
 * the message is read where it arrives. To be called before the pack is served.
 */
export function onConfigure(configure: (configuration: Readonly<Record<string, unknown>>) => void): void {
    const method = AnalyzerService.configure;
    const deserialize = method.requestDeserialize;
    method.requestDeserialize = (bytes) => {
        const request = deserialize(bytes);
        try {
            configure(configurationOf(request));
        } catch (error) {
            refuse(request, error instanceof Error ? error.message : String(error));
        }
        return request;
    };
}

/** Lets the SDK's handler of the request fail, of which it answers the stack: the message is all that a user can use. */
function refuse(request: ConfigureAnalyzerRequest, message: string): void {
    request.getPolicyconfigMap = () => {
        throw Object.assign(new Error(message), { stack: message });
    };
}

function configurationOf(request: ConfigureAnalyzerRequest): Readonly<Record<string, unknown>> {
    const configuration: Record<string, unknown> = {};
    request.getPolicyconfigMap().forEach((entry, name) => {
        const properties = entry.getProperties()?.toJavaScript();
        configuration[name] = { ...properties, enforcementLevel: LEVELS.get(entry.getEnforcementlevel()) };
    });
    return configuration;
}
