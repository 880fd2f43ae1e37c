import type { Identity } from "./answers";
import type { Session } from "./session";
import type { Properties } from "./values";

/** Something that exists in the simulated clouds. */
export interface CloudRecord extends Identity {
    readonly id: string;
    /** The URN that created it: what tags would tell in a real account. */
    readonly urn: string;
    readonly outputs: Properties;
    /** Clock time of its creation or last change, in milliseconds. */
    readonly changedAt: number;
}

export type Operation = "create" | "read" | "update" | "delete" | "invoke";

/** One request to the clouds, as refusals and interference see it. */
export interface CloudCall {
    readonly operation: Operation;
    /** Resource type, or token of an invoke. */
    readonly type: string;
    readonly session: Session;
    /** Empty for an invoke. */
    readonly urn: string;
    /** New inputs; for a delete or read the last ones; for an invoke its arguments. */
    readonly inputs: Properties;
    /** What the call is about, when it exists already. */
    readonly record?: CloudRecord;
}

/** What can be seen of the clouds from inside. */
export interface CloudView {
    /** Everything that exists, in order of creation. */
    readonly records: readonly CloudRecord[];
    /** What exists of one type. */
    ofType(type: string): readonly CloudRecord[];
    /** Milliseconds on a clock that only goes forward. */
    now(): number;
    /** How long a new or changed role or role policy is not effective yet, in milliseconds. */
    readonly settleMilliseconds: number;
}

/** One thing that a real cloud refuses. */
export interface Refusal {
    readonly name: string;
    /** Where it is documented that the cloud does so. */
    readonly source: string;
    readonly operations: readonly Operation[];
    /** Types and invoke tokens that it looks at. */
    readonly types: RegExp;
    /** The error that the cloud answers, or `undefined` when all is well. */
    readonly refuse: (call: CloudCall, cloud: CloudView) => string | undefined;
}

/** An error that the cloud answers. */
export class CloudError extends Error {}
