import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import type { Policies } from "@pulumi/policy";
import * as server from "@pulumi/policy/server";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import type { Severity } from "../../../policies/core/rule";
import type { Finding, PolicyResource } from "../../../policies/evaluate";
import { EXEMPTIONS } from "../../../policies/core/exemption";
import { RULES } from "../../../policies/rules";

/** What the analyzer has to say, as far as it differs from rule to rule. */
export interface Diagnostic {
    readonly policy: string;
    readonly level: "advisory" | "mandatory";
    readonly severity: Severity;
    readonly urn: string;
    readonly message: string;
}

const SEVERITIES: readonly Severity[] = ["low", "medium", "high", "critical"];

/** What the analyzer makes of a resource: all properties as they are to be, or why it could not tell. */
export interface Remediation {
    readonly policy: string;
    readonly properties: Readonly<Record<string, unknown>> | undefined;
    readonly diagnostic: string;
}

type Respond<Response> = (error: Error | null, response?: Response) => void;
type Rpc<Request, Response> = (call: { readonly request: Request }, respond: Respond<Response>) => void;
type MakeRpc<Request, Response = proto.AnalyzeResponse> = (
    pack: string,
    version: string,
    level: string,
    policies: Policies,
) => Rpc<Request, Response>;

/** What `@pulumi/policy/server` exports in version 1.21.0; its typings leave all of it out. */
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, makeRemediateRpcFun } = server as unknown as {
    readonly makeAnalyzeRpcFun: MakeRpc<proto.AnalyzeRequest>;
    readonly makeAnalyzeStackRpcFun: MakeRpc<proto.AnalyzeStackRequest>;
    readonly makeRemediateRpcFun: MakeRpc<proto.AnalyzeRequest, proto.RemediateResponse>;
};

/** Everything that the SDK's own analyzer says of a stack: first resource by resource, then of all together. */
export async function analyze(
    policies: Policies,
    resources: readonly PolicyResource[],
): Promise<readonly Diagnostic[]> {
    const rpc = makeAnalyzeRpcFun("lakehouse", "0.1.0", "mandatory", policies);
    const responses = await Promise.all(resources.map((resource) => call(rpc, analyzeRequest(resource))));
    return [...responses.flatMap(diagnosticsOf), ...(await analyzeTogether(policies, resources))];
}

/** What it says of all together, as when it was not asked about the resources before. */
export async function analyzeTogether(
    policies: Policies,
    resources: readonly PolicyResource[],
): Promise<readonly Diagnostic[]> {
    const rpc = makeAnalyzeStackRpcFun("lakehouse", "0.1.0", "mandatory", policies);
    return diagnosticsOf(await call(rpc, analyzeStackRequest(resources)));
}

/** What the SDK's own analyzer would change in a resource, when every policy that can remediates. */
export async function remediate(policies: Policies, resource: PolicyResource): Promise<readonly Remediation[]> {
    const remediating = Array.from(policies, (policy) => ({ ...policy, enforcementLevel: "remediate" as const }));
    const rpc = makeRemediateRpcFun("lakehouse", "0.1.0", "mandatory", remediating);
    return remediationsOf(await call(rpc, analyzeRequest(resource)));
}

/** What the analyzer has to say where `evaluate` says this. */
export function diagnosticOf({
    rule: policy,
    outcome,
    level,
    severity,
    urn,
    message,
    fix,
    exemption,
}: Finding): Diagnostic {
    const description = [...RULES, EXEMPTIONS].find(({ name }) => name === policy)?.description;
    const rest = exemption === undefined ? `Fix: ${fix}` : `Exempt: ${exemption}.`;
    return {
        policy,
        level: outcome === "unknown" || outcome === "exempt" ? "advisory" : level,
        severity,
        urn,
        message: `${String(description)}\n${message} ${rest}`,
    };
}

/** What only one of both says, each on a line. */
export function differences(said: readonly Diagnostic[], expected: readonly Diagnostic[]): readonly string[] {
    const [ours, theirs] = [said.map(lineOf), expected.map(lineOf)];
    return [
        ...without(ours, theirs).map((line) => `unexpected: ${line}`),
        ...without(theirs, ours).map((line) => `missing: ${line}`),
    ];
}

function lineOf({ policy, level, severity, urn, message }: Diagnostic): string {
    return `${policy} ${level} ${severity} ${urn} ${message}`;
}

/** The elements that are left when each of the others is taken out once. */
function without(elements: readonly string[], others: readonly string[]): readonly string[] {
    const left = [...elements];
    others.filter((other) => left.includes(other)).forEach((other) => left.splice(left.indexOf(other), 1));
    return left;
}

function call<Request, Response>(rpc: Rpc<Request, Response>, request: Request): Promise<Response> {
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
        severity: SEVERITIES[diagnostic.getSeverity() - 1] ?? "low",
        urn: diagnostic.getUrn(),
        message: diagnostic.getMessage(),
    }));
}

export function remediationsOf(response: proto.RemediateResponse): readonly Remediation[] {
    return response.getRemediationsList().map((remediation) => ({
        policy: remediation.getPolicyname(),
        properties: remediation.getProperties()?.toJavaScript(),
        diagnostic: remediation.getDiagnostic(),
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
