import { runtime, type ErrorHook, type ResourceHook } from "@pulumi/pulumi";
import type {
    ReadResourceRequest,
    RegisterResourceOutputsRequest,
    RegisterResourceRequest,
    ResourceInvokeRequest,
    SupportsFeatureRequest,
} from "@pulumi/pulumi/proto/resource_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { answerInvoke } from "./invokes";
import type { Identity, PlannedResource } from "./placeholderBlanks";
import { Placeholders, withAnswer, type Answer } from "./placeholders";
import type { RecordedInvoke, RecordedRead, RecordedResource, StackOutputs } from "./recording";
import { providerUrn, readRegistration } from "./registration";
import { STACK_TYPE, engineUrn, type UrnScope } from "./urn";
import type { Properties } from "./values";
import { containsSecret, readWire, secretWire } from "./wire";

/** What stands in for values that only a deployment knows: recognisable placeholders, or nothing at all. */
export type Mode = "placeholder" | "unknown";

/** What a recording needs to know of its stack. */
export interface MonitorOptions {
    readonly scope: UrnScope;
    readonly identity: Identity;
    readonly mode: Mode;
    /** Outputs of the stack that a `StackReference` names. @throws When there is none. */
    readonly outputsOf: (reference: string) => StackOutputs;
}

/**
 * What a current engine supports, save for transforms, which nobody runs here, and for references to resources: without
 * them the SDK sends a resource's id, which is what policies see as well.
 */
const FEATURES = [
    "secrets",
    "deletedWith",
    "replaceWith",
    "aliasSpecs",
    "parameterization",
    "resourceHooks",
    "errorHooks",
];

type Reply<T> = (error: Error | null, response?: T) => void;

/**
 * Stands where the SDK expects the engine: takes down every registration and answers as a first preview would.
 *
 * It implements the client interface of the engine's resource monitor, as the SDK's own `MockMonitor` does, which records
 * neither parents nor dependencies nor hooks.
 */
export class RecordingMonitor {
    public readonly resources = new Map<string, RecordedResource>();
    public readonly invokes: RecordedInvoke[] = [];
    public readonly reads: RecordedRead[] = [];
    /** Outputs of the stack itself, once the program has returned. */
    public stackOutputs: StackOutputs = {};
    /** Grows with each call, so that a program that has come to a halt can be told from a slow one. */
    public activity = 0;
    private readonly placeholders: Placeholders;

    public constructor(private readonly options: MonitorOptions) {
        this.placeholders = new Placeholders(options.identity);
    }

    public registerResource(request: RegisterResourceRequest, reply: Reply<object>): void {
        this.answer(reply, () => {
            const parent = this.resources.get(request.getParent());
            const registered = readRegistration(request, this.options.scope, parent);
            const { urn, type, name, custom } = registered;
            if (this.resources.has(urn)) {
                throw new Error(`there are two resources with the URN ${urn}: give one of them another name`);
            }
            const wire = properties(request.getObject());
            const { values, marks } = this.read(wire);
            const answer = custom ? this.compute({ urn, type, name, inputs: values }) : NOTHING;
            this.resources.set(urn, {
                ...registered,
                inputs: values,
                inputMarks: marks,
                placeholders: answer.placeholders,
            });
            return {
                getUrn: () => urn,
                getId: () => request.getImportid() || answer.id,
                getObject: () => struct(custom ? stateOf(request, wire, answer) : {}),
                getPropertydependenciesMap: () => undefined,
                getResult: () => 0,
            };
        });
    }

    public registerResourceOutputs(request: RegisterResourceOutputsRequest, reply: Reply<object>): void {
        this.answer(reply, () => {
            const resource = this.resources.get(request.getUrn());
            if (resource === undefined) {
                throw new Error(`outputs for ${request.getUrn()}, which is not registered`);
            }
            const wire = properties(request.getOutputs());
            const { values, marks } = this.read(wire);
            this.resources.set(resource.urn, { ...resource, outputs: values, outputMarks: marks });
            if (resource.type === STACK_TYPE) {
                this.stackOutputs = wire;
            }
            return {};
        });
    }

    public readResource(request: ReadResourceRequest, reply: Reply<object>): void {
        this.answer(reply, () => {
            const [type, name, id] = [request.getType(), request.getName(), request.getId()];
            const parent = this.resources.get(request.getParent());
            const urn = engineUrn(this.options.scope, parent?.urn, type, name);
            this.reads.push({ urn, type, name, id });
            const inputs = properties(request.getProperties());
            const state =
                type === "pulumi:pulumi:StackReference"
                    ? this.stackReference(id)
                    : withAnswer(inputs, this.compute({ urn, type, name, inputs }).outputs);
            return { getUrn: () => urn, getProperties: () => struct(state) };
        });
    }

    public invoke(request: ResourceInvokeRequest, reply: Reply<object>): void {
        this.answer(reply, () => {
            const token = request.getTok();
            const args = properties(request.getArgs());
            this.invokes.push({ token, args, provider: providerUrn(request.getProvider()) });
            const result = answerInvoke(token, this.options.identity);
            return { getFailuresList: () => [], getReturn: () => struct(result) };
        });
    }

    public supportsFeature(request: SupportsFeatureRequest, reply: Reply<object>): void {
        const hasSupport = FEATURES.includes(request.getId());
        reply(null, { getHassupport: () => hasSupport });
    }

    /**
     * Makes this the engine of whatever the SDK does from now on, as a preview.
     *
     * Hooks are names only: the SDK's own registry of callbacks would open a server on this machine for an engine to call.
     */
    public install(): void {
        const { stack, project } = this.options.scope;
        runtime.setMockOptions(this, project, stack, true, "organization");
        sdkStore().callbacks = new UncalledHooks();
    }

    private read(wire: Properties): ReturnType<typeof readWire> {
        return readWire(wire, (text) => this.placeholders.owns(text));
    }

    private compute(resource: PlannedResource): Answer {
        return this.options.mode === "unknown" ? NOTHING : this.placeholders.answer(resource);
    }

    private stackReference(name: string): Properties {
        const outputs = this.options.outputsOf(name);
        const secretOutputNames = Object.keys(outputs).filter((key) => containsSecret(outputs[key] ?? null));
        return { name, outputs, secretOutputNames };
    }

    private answer<T>(reply: Reply<T>, respond: () => T): void {
        this.activity++;
        let response: T;
        try {
            response = respond();
        } catch (error) {
            const { message } = error as Error;
            // The SDK shows `message` of a failed registration, and `details` of a failed invoke.
            reply(Object.assign(new Error(message), { details: message }));
            return;
        }
        reply(null, response);
    }
}

/** Nothing is known of what the cloud will compute. */
const NOTHING: Answer = { id: "", outputs: {}, placeholders: {} };

/** What the SDK resolves a resource's outputs from. An output that is not in it is unknown. */
function stateOf(request: RegisterResourceRequest, given: Properties, { outputs }: Answer): Properties {
    const secret = new Set(request.getAdditionalsecretoutputsList());
    const answered = Object.entries(outputs).map(([key, value]) => [key, secret.has(key) ? secretWire(value) : value]);
    return withAnswer(given, Object.fromEntries(answered) as Properties);
}

/** The SDK reads properties only by this one method, and building a protobuf structure for it to read costs more. */
function struct(values: Properties): Pick<Struct, "toJavaScript"> {
    return { toJavaScript: () => values };
}

function properties(message: Struct | undefined): Properties {
    return message?.toJavaScript() ?? {};
}

/** Takes the place of the SDK's registry of callbacks. */
class UncalledHooks {
    public registerResourceHook(_hook: ResourceHook): Promise<void> {
        return Promise.resolve();
    }

    public registerErrorHook(_hook: ErrorHook): Promise<void> {
        return Promise.resolve();
    }

    public awaitStackRegistrations(): Promise<void> {
        return Promise.resolve();
    }

    public shutdown(): void {
        // There is no server.
    }
}

/** The part of the SDK's state that this file knows of. */
interface SdkStore {
    callbacks: UncalledHooks;
    readonly leakCandidates: Set<Promise<unknown> & { readonly _debugCtx?: string }>;
}

function sdkStore(): SdkStore {
    return (globalThis as unknown as { readonly globalStore: SdkStore }).globalStore;
}

/**
 * Resources that the program declared and that were never registered, as `name (type)`: something they wait for never
 * comes. Asking settles it: the SDK no longer holds them to be running when the process ends.
 */
export function takeUnregistered(): readonly string[] {
    const { leakCandidates } = sdkStore();
    const names = [...leakCandidates].flatMap((promise) => {
        const match = /^resolveURN\(resource:(.*)\[(.*)\]\)$/.exec(promise._debugCtx ?? "");
        return match === null ? [] : [`${String(match[1])} (${String(match[2])})`];
    });
    leakCandidates.clear();
    return names.sort();
}
