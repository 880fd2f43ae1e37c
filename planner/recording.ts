import type { Marks } from "./wire";
import type { Properties } from "./values";

/** Names of the hooks bound to a resource, by moment, such as `beforeCreate`. */
export type Hooks = Readonly<Record<string, readonly string[]>>;

/** One registration, as the engine would have got it. */
export interface RecordedResource {
    readonly urn: string;
    readonly type: string;
    /** Logical name. */
    readonly name: string;
    /** URN of the parent; only the root stack has none. */
    readonly parent: string | undefined;
    /** `true` for what a provider makes, `false` for a component. */
    readonly custom: boolean;
    /** URN of the explicit provider. */
    readonly provider: string | undefined;
    readonly inputs: Properties;
    readonly inputMarks: Marks;
    /** URNs of all resources this one waits for, sorted. */
    readonly dependencies: readonly string[];
    /** The same by input, for inputs that wait for any. */
    readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
    readonly protect: boolean;
    readonly retainOnDelete: boolean;
    /** `undefined` where the provider decides. */
    readonly deleteBeforeReplace: boolean | undefined;
    /** URNs this resource had before. */
    readonly aliases: readonly string[];
    readonly hooks: Hooks;
    /** What a component registered as its outputs. */
    readonly outputs: Properties;
    readonly outputMarks: Marks;
    /** Stand-ins for what a cloud will compute, by path; `id` is the resource's id. */
    readonly placeholders: Readonly<Record<string, string>>;
}

/** A function of a provider that the program called. */
export interface RecordedInvoke {
    readonly token: string;
    readonly args: Properties;
    /** URN of the explicit provider. */
    readonly provider: string | undefined;
}

/** An existing resource that the program looked up. */
export interface RecordedRead {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly id: string;
}

/** Outputs of a stack in the form in which another stack reads them: secrets stay marked. */
export type StackOutputs = Properties;

/** No mark at all. */
export const NO_MARKS: Marks = { secrets: [], unknowns: [] };
