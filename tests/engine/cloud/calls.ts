import type { Identity } from "./answers";
import type { Session } from "./session";
import type { Properties } from "./values";

/** Something that exists in the simulated clouds. */
export interface CloudRecord extends Identity {
    readonly id: string;
    /** The URN that created it: what tags would tell in a real account. */
    readonly urn: string;
    readonly outputs: Properties;
    /** Clock time of its creation, in milliseconds. */
    readonly createdAt: number;
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

/** How long after the clouds' answer something is not effective yet. All in milliseconds. */
export interface Delays {
    /** A new or changed role or role policy. */
    readonly settleMilliseconds: number;
    /** A metastore assigned to a workspace, a principal, or the connection of a private endpoint. */
    readonly assignmentMilliseconds: number;
    /** A new workspace's host. */
    readonly startMilliseconds: number;
}

/** What can be seen of the clouds from inside. */
export interface CloudView extends Delays {
    /** Everything that exists, in order of creation. */
    readonly records: readonly CloudRecord[];
    /** Everything that was deleted, in that order: not every delete undoes what the creation did. */
    readonly deleted: readonly CloudRecord[];
    /** Calls that have begun and have no answer yet. */
    readonly inFlight: readonly CloudCall[];
    /** What exists of one type. */
    ofType(type: string): readonly CloudRecord[];
    /** Milliseconds on a clock that only goes forward. */
    now(): number;
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
