import { idOf, type Identity } from "./answers";
import {
    CloudError,
    type CloudCall,
    type CloudRecord,
    type CloudView,
    type Delays,
    type Operation,
    type Refusal,
} from "./calls";
import { outputsOf } from "./complete";
import { isInside, isPutInPlaceOf } from "./kinds";
import { ignoredAtCreation } from "./privateEndpoints";
import type { PackageTypes } from "./sdkTypes";
import { placeOf, scopeOf, type Session } from "./session";
import { logicalName } from "./urn";
import type { Properties } from "./values";

/** What a test may do to any call: a wait delays it, a throw before it refuses it, a throw after it loses its answer. */
export interface Interference {
    readonly before?: (call: CloudCall) => Promise<void>;
    readonly after?: (call: CloudCall) => Promise<void>;
}

export interface CloudOptions extends Delays {
    readonly types: Readonly<Record<Session["packageName"], PackageTypes>>;
    readonly refusals: readonly Refusal[];
    /** Milliseconds on a clock that only goes forward. */
    readonly clock: () => number;
}

/** What exists, and how often something was created under each URN, as plain data. */
export interface CloudSnapshot {
    readonly records: readonly CloudRecord[];
    readonly generations: readonly (readonly [urn: string, count: number])[];
}

/** Both clouds, in memory: what exists, and what happens to a call. */
export class CloudModel implements CloudView {
    public interference: Interference = {};
    private readonly existing = new Map<string, CloudRecord>();
    private readonly generations = new Map<string, number>();
    private readonly history: CloudCall[] = [];
    private readonly gone: CloudRecord[] = [];
    private readonly unanswered = new Set<CloudCall>();

    public constructor(private readonly options: CloudOptions) {}

    public get records(): readonly CloudRecord[] {
        return [...this.existing.values()];
    }

    public get deleted(): readonly CloudRecord[] {
        return this.gone;
    }

    public get inFlight(): readonly CloudCall[] {
        return [...this.unanswered];
    }

    public get settleMilliseconds(): number {
        return this.options.settleMilliseconds;
    }

    public get assignmentMilliseconds(): number {
        return this.options.assignmentMilliseconds;
    }

    public get startMilliseconds(): number {
        return this.options.startMilliseconds;
    }

    /** Every call so far, refused ones included, in order. */
    public get calls(): readonly CloudCall[] {
        return this.history;
    }

    public ofType(type: string): readonly CloudRecord[] {
        return this.records.filter((record) => record.type === type);
    }

    public now(): number {
        return this.options.clock();
    }

    /** @param session As {@link placeOf} says. */
    public find(session: Session, type: string, id: string): CloudRecord | undefined {
        return this.existing.get(keyOf(session, type, id));
    }

    /** Runs a call: what a test does to it, then what the clouds refuse, then the work. */
    public async perform<T>(call: CloudCall, work: () => T): Promise<T> {
        this.history.push(call);
        this.unanswered.add(call);
        try {
            await this.interference.before?.(call);
            this.refuse(call);
            const result = work();
            await this.interference.after?.(call);
            return result;
        } finally {
            this.unanswered.delete(call);
        }
    }

    public create(caller: Session, type: string, urn: string, inputs: Properties): Promise<CloudRecord> {
        const session = placeOf(caller, inputs);
        return this.perform({ operation: "create", type, session, urn, inputs }, () => {
            const identity = { type, inputs, session, logicalName: logicalName(urn), seed: this.nextSeed(urn) };
            const same = this.ofType(type).find((record) => isPutInPlaceOf(record, urn, inputs));
            const id = same?.id ?? idOf(identity);
            if (same === undefined && this.find(session, type, id) !== undefined) {
                throw new CloudError(`AlreadyExists: there is a ${type} with the id ${id}`);
            }
            const now = this.now();
            const outputs = { ...this.outputs(identity, false), ...ignoredAtCreation(type) };
            return this.put({ ...identity, id, urn, outputs, createdAt: now, changedAt: now });
        });
    }

    public read(record: CloudRecord): Promise<CloudRecord> {
        return this.perform(callOn("read", record), () => record);
    }

    public update(record: CloudRecord, inputs: Properties): Promise<CloudRecord> {
        return this.perform({ ...callOn("update", record), inputs }, () => {
            const identity = { ...record, inputs };
            return this.put({ ...identity, outputs: this.outputs(identity, false), changedAt: this.now() });
        });
    }

    public delete(record: CloudRecord): Promise<void> {
        return this.perform(callOn("delete", record), () => {
            for (const gone of [record, ...this.records.filter((other) => isInside(other, record))]) {
                this.existing.delete(keyOf(gone.session, gone.type, gone.id));
                this.gone.push(gone);
            }
        });
    }

    /** What a create would answer, as far as it is known before it. */
    public preview(caller: Session, type: string, urn: string, inputs: Properties): Properties {
        const session = placeOf(caller, inputs);
        return this.outputs({ type, inputs, session, logicalName: logicalName(urn), seed: urn }, true);
    }

    /** What an update would answer: computed values stay what they are. */
    public previewUpdate(record: CloudRecord, inputs: Properties): Properties {
        return this.outputs({ ...record, inputs }, false);
    }

    /** Somebody changes a thing, or removes it, behind the engine's back. */
    public tamper(record: CloudRecord, inputs: Properties | undefined): void {
        if (inputs === undefined) {
            this.existing.delete(keyOf(record.session, record.type, record.id));
        } else {
            this.put({ ...record, inputs, outputs: this.previewUpdate(record, inputs) });
        }
    }

    public snapshot(): CloudSnapshot {
        return { records: this.records, generations: [...this.generations] };
    }

    /** Goes on where another model was when the snapshot was taken. */
    public restore({ records, generations }: CloudSnapshot): void {
        records.forEach((record) => this.put(record));
        generations.forEach(([urn, count]) => this.generations.set(urn, count));
    }

    private refuse(call: CloudCall): void {
        for (const refusal of this.options.refusals) {
            if (refusal.operations.includes(call.operation) && refusal.types.test(call.type)) {
                const message = refusal.refuse(call, this);
                if (message !== undefined) {
                    throw new CloudError(message);
                }
            }
        }
    }

    private outputs(identity: Identity, preview: boolean): Properties {
        return outputsOf(identity, this.options.types[identity.session.packageName], preview);
    }

    private put(record: CloudRecord): CloudRecord {
        this.existing.set(keyOf(record.session, record.type, record.id), record);
        return record;
    }

    /** A replacement has the URN of what it replaces, and is another thing. */
    private nextSeed(urn: string): string {
        const generation = (this.generations.get(urn) ?? 0) + 1;
        this.generations.set(urn, generation);
        return `${urn}#${String(generation)}`;
    }
}

function callOn(operation: Operation, record: CloudRecord): CloudCall {
    return { operation, type: record.type, session: record.session, urn: record.urn, inputs: record.inputs, record };
}

function keyOf(session: Session, type: string, id: string): string {
    return `${scopeOf(session)} ${session.region} ${type} ${id}`;
}
