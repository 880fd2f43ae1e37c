import * as plugin from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { CloudRecord } from "./calls";
import { differenceOf, type Difference } from "./diff";
import { answerOf } from "./invokes";
import type { CloudModel } from "./model";
import { ignoredAtCreation } from "./privateEndpoints";
import type { PackageTypes } from "./sdkTypes";
import { placeOf, sessionOf, type Session } from "./session";
import type { Properties } from "./values";

/**
 * A Pulumi resource provider over the simulated clouds, for every type of one package.
 *
 * Like the real ones it asks the engine for plain values in place of secrets, and the engine marks the same outputs secret
 * again. Each provider resource of a program is a connection of its own, which is how its configuration is told apart.
 */
export class SimulatedProvider {
    private readonly sessions = new Map<string, Session>();

    public constructor(
        private readonly packageName: Session["packageName"],
        private readonly types: PackageTypes,
        private readonly cloud: CloudModel,
    ) {}

    public handshake(): proto.ProviderHandshakeResponse {
        return new proto.ProviderHandshakeResponse();
    }

    public attach(): Empty {
        return new Empty();
    }

    public cancel(): Empty {
        return new Empty();
    }

    public getPluginInfo(): plugin.PluginInfo {
        return new plugin.PluginInfo().setVersion(this.types.version);
    }

    public checkConfig(request: proto.CheckRequest): proto.CheckResponse {
        return new proto.CheckResponse().setInputs(request.getNews());
    }

    public diffConfig(request: proto.DiffRequest): proto.DiffResponse {
        return diffResponse(differenceOf("", read(request.getOldInputs()), read(request.getNews())));
    }

    public configure(request: proto.ConfigureRequest, peer: string): proto.ConfigureResponse {
        this.sessions.set(peer, sessionOf(this.packageName, read(request.getArgs())));
        return new proto.ConfigureResponse();
    }

    public check(request: proto.CheckRequest): proto.CheckResponse {
        return new proto.CheckResponse().setInputs(request.getNews());
    }

    public diff(request: proto.DiffRequest): proto.DiffResponse {
        const type = request.getType();
        const existing = read(request.getOlds());
        const ignored = Object.keys(ignoredAtCreation(type)).map((key) => [key, existing[key] ?? null] as const);
        const before = { ...read(request.getOldInputs()), ...Object.fromEntries(ignored) };
        return diffResponse(differenceOf(type, before, read(request.getNews())));
    }

    public async create(request: proto.CreateRequest, peer: string): Promise<proto.CreateResponse> {
        const [session, type, urn] = [this.session(peer), request.getType(), request.getUrn()];
        const inputs = read(request.getProperties());
        if (request.getPreview()) {
            return new proto.CreateResponse().setProperties(write(this.cloud.preview(session, type, urn, inputs)));
        }
        const record = await this.cloud.create(session, type, urn, inputs);
        return new proto.CreateResponse().setId(record.id).setProperties(write(record.outputs));
    }

    /** An empty id says that there is no such thing (any more). */
    public async read(request: proto.ReadRequest, peer: string): Promise<proto.ReadResponse> {
        const found = this.find(request, read(request.getProperties()), peer);
        if (found === undefined) {
            return new proto.ReadResponse();
        }
        const { id, inputs, outputs } = await this.cloud.read(found);
        return new proto.ReadResponse().setId(id).setInputs(write(inputs)).setProperties(write(outputs));
    }

    public async update(request: proto.UpdateRequest, peer: string): Promise<proto.UpdateResponse> {
        const record = this.existing(request, peer);
        const inputs = read(request.getNews());
        const outputs = request.getPreview()
            ? this.cloud.previewUpdate(record, inputs)
            : (await this.cloud.update(record, inputs)).outputs;
        return new proto.UpdateResponse().setProperties(write(outputs));
    }

    /** What is gone already counts as deleted. */
    public async delete(request: proto.DeleteRequest, peer: string): Promise<Empty> {
        const found = this.find(request, read(request.getProperties()), peer);
        if (found !== undefined) {
            await this.cloud.delete(found);
        }
        return new Empty();
    }

    public async invoke(request: proto.InvokeRequest, peer: string): Promise<proto.InvokeResponse> {
        const [session, token, inputs] = [this.session(peer), request.getTok(), read(request.getArgs())];
        const call = { operation: "invoke", type: token, session, urn: "", inputs } as const;
        const answer = await this.cloud.perform(call, () => answerOf(token, session, inputs, this.cloud));
        return new proto.InvokeResponse().setReturn(write(answer));
    }

    private session(peer: string): Session {
        const session = this.sessions.get(peer);
        if (session === undefined) {
            throw new Error(`the engine used a ${this.packageName} provider that it had not configured`);
        }
        return session;
    }

    private find(
        request: proto.ReadRequest | proto.UpdateRequest | proto.DeleteRequest,
        state: Properties,
        peer: string,
    ): CloudRecord | undefined {
        return this.cloud.find(placeOf(this.session(peer), state), request.getType(), request.getId());
    }

    private existing(request: proto.UpdateRequest, peer: string): CloudRecord {
        const record = this.find(request, read(request.getOlds()), peer);
        if (record === undefined) {
            throw new Error(`NotFound: there is no ${request.getType()} with the id ${request.getId()}`);
        }
        return record;
    }
}

function diffResponse(difference: Difference): proto.DiffResponse {
    const { DIFF_NONE, DIFF_SOME } = proto.DiffResponse.DiffChanges;
    return new proto.DiffResponse()
        .setChanges(difference.changed.length === 0 ? DIFF_NONE : DIFF_SOME)
        .setDiffsList([...difference.changed])
        .setReplacesList([...difference.replaces])
        .setDeletebeforereplace(difference.deleteBeforeReplace);
}

function read(struct: Struct | undefined): Properties {
    return struct?.toJavaScript() ?? {};
}

function write(properties: Properties): Struct {
    return Struct.fromJavaScript(properties);
}
