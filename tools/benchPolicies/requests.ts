import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";

/** What of a planned resource the analyzer is asked about. */
export interface PlannedResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly inputs: Readonly<Record<string, JavaScriptValue>>;
    readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
}

export function analyzeRequest({ urn, type, name, inputs }: PlannedResource): proto.AnalyzeRequest {
    const request = new proto.AnalyzeRequest();
    request.setUrn(urn);
    request.setType(type);
    request.setName(name);
    request.setProperties(Struct.fromJavaScript(inputs));
    request.setOptions(new proto.AnalyzerResourceOptions());
    return request;
}

/** A stack of so many times these resources. */
export function stackRequest(resources: readonly PlannedResource[], times: number): proto.AnalyzeStackRequest {
    const request = new proto.AnalyzeStackRequest();
    const copies = Array.from({ length: times }, (_, copy) => resources.map((one) => analyzerResource(one, copy)));
    request.setResourcesList(copies.flat());
    return request;
}

function analyzerResource(resource: PlannedResource, copy: number): proto.AnalyzerResource {
    const { urn, type, name, inputs, propertyDependencies = {} } = resource;
    const message = new proto.AnalyzerResource();
    message.setUrn(`${urn}-${copy}`);
    message.setType(type);
    message.setName(`${name}-${copy}`);
    message.setProperties(Struct.fromJavaScript(inputs));
    message.setOptions(new proto.AnalyzerResourceOptions());
    for (const [property, urns] of Object.entries(propertyDependencies)) {
        const dependencies = new proto.AnalyzerPropertyDependencies();
        dependencies.setUrnsList(urns.map((dependency) => `${dependency}-${copy}`));
        message.getPropertydependenciesMap().set(property, dependencies);
    }
    return message;
}
