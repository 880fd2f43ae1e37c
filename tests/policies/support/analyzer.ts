import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import type { Policies } from "@pulumi/policy";
import * as server from "@pulumi/policy/server";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import type { PolicyResource } from "../../../policies/evaluate";

/** What the analyzer has to say, as far as it differs from rule to rule. */
export interface Diagnostic {
    readonly policy: string;
    readonly level: "advisory" | "mandatory";
    readonly urn: string;
    readonly message: string;
}

type Respond = (error: Error | null, response?: proto.AnalyzeResponse) => void;
type Rpc<Request> = (call: { readonly request: Request }, respond: Respond) => void;
type MakeRpc<Request> = (pack: string, version: string, level: string, policies: Policies) => Rpc<Request>;

/** What `@pulumi/policy/server` exports in version 1.21.0; its typings leave all of it out. */
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } = server as unknown as {
    readonly makeAnalyzeRpcFun: MakeRpc<proto.AnalyzeRequest>;
    readonly makeAnalyzeStackRpcFun: MakeRpc<proto.AnalyzeStackRequest>;
};

/** Everything that the SDK's own analyzer says of a stack: first resource by resource, then of all together. */
export async function analyze(
    policies: Policies,
    resources: readonly PolicyResource[],
): Promise<readonly Diagnostic[]> {
    const analyzeResource = makeAnalyzeRpcFun("lakehouse", "0.1.0", "mandatory", policies);
    const analyzeStack = makeAnalyzeStackRpcFun("lakehouse", "0.1.0", "mandatory", policies);
    const responses = [
        ...(await Promise.all(resources.map((resource) => call(analyzeResource, analyzeRequest(resource))))),
        await call(analyzeStack, analyzeStackRequest(resources)),
    ];
    return responses.flatMap(diagnosticsOf);
}

function call<Request>(rpc: Rpc<Request>, request: Request): Promise<proto.AnalyzeResponse> {
    return new Promise((resolve, reject) => {
        rpc({ request }, (error, response) => {
            if (response === undefined) {
                reject(error ?? new Error("no response"));
            } else {
                resolve(response);
            }
        });
    });
}

export function diagnosticsOf(response: proto.AnalyzeResponse): readonly Diagnostic[] {
    return response.getDiagnosticsList().map((diagnostic) => ({
        policy: diagnostic.getPolicyname(),
        level: diagnostic.getEnforcementlevel() === proto.EnforcementLevel.ADVISORY ? "advisory" : "mandatory",
        urn: diagnostic.getUrn(),
        message: diagnostic.getMessage(),
    }));
}

export function analyzeRequest({ type, props, urn, name, protect, provider }: PolicyResource): proto.AnalyzeRequest {
    const request = new proto.AnalyzeRequest();
    request.setType(type);
    request.setProperties(struct(props));
    request.setUrn(urn);
    request.setName(name);
    request.setOptions(optionsOf(protect));
    if (provider !== undefined) {
        request.setProvider(providerOf(provider));
    }
    return request;
}

export function analyzeStackRequest(resources: readonly PolicyResource[]): proto.AnalyzeStackRequest {
    const request = new proto.AnalyzeStackRequest();
    request.setResourcesList(resources.map(analyzerResource));
    return request;
}

function analyzerResource(resource: PolicyResource): proto.AnalyzerResource {
    const message = new proto.AnalyzerResource();
    message.setType(resource.type);
    message.setProperties(struct(resource.props));
    message.setUrn(resource.urn);
    message.setName(resource.name);
    message.setOptions(optionsOf(resource.protect));
    message.setParent(resource.parent ?? "");
    message.setDependenciesList([...resource.dependencies]);
    for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
        const dependencies = new proto.AnalyzerPropertyDependencies();
        dependencies.setUrnsList([...urns]);
        message.getPropertydependenciesMap().set(property, dependencies);
    }
    if (resource.provider !== undefined) {
        message.setProvider(providerOf(resource.provider));
    }
    return message;
}

function optionsOf(protect: boolean): proto.AnalyzerResourceOptions {
    const options = new proto.AnalyzerResourceOptions();
    options.setProtect(protect);
    return options;
}

function providerOf({ type, props, urn }: NonNullable<PolicyResource["provider"]>): proto.AnalyzerProviderResource {
    const message = new proto.AnalyzerProviderResource();
    message.setType(type);
    message.setProperties(struct(props));
    message.setUrn(urn);
    return message;
}

/** Absent properties do not reach the analyzer at all. */
function struct(props: Record<string, unknown>): Struct {
    return Struct.fromJavaScript(JSON.parse(JSON.stringify(props)) as Record<string, JavaScriptValue>);
}
