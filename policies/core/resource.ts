import type { Inputs, SharedInputs, TypeToken } from "../types";

/** A resource as a rule sees it, whoever shows it: the analyzer, or a planner that runs the rules in process. */
export interface PolicyResource {
    readonly urn: string;
    /** The type token, for example `aws:s3/bucket:Bucket`. */
    readonly type: string;
    /** The logical name. */
    readonly name: string;
    /**
     * Plain values, secrets among them; where a value is unknown, the SDK's sentinel string for it. Resource rules are
     * shown inputs. Stack rules are shown outputs by the analyzer and inputs by a planner.
     */
    readonly props: Record<string, unknown>;
    readonly protect: boolean;
    readonly parent?: string;
    readonly provider?: {
        readonly urn: string;
        readonly type: string;
        readonly props: Record<string, unknown>;
    };
    /** URNs of the resources this one depends on. */
    readonly dependencies: readonly string[];
    /** The same by property. They are known even where the value is not, which is why relations are read here. */
    readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** A resource of one of the types `T`, told apart by `type`. A type that is known only at run time has untyped inputs. */
export type Subject<T extends string> = T extends TypeToken ? Typed<T, Inputs<T>> : PolicyResource;

/** The same as a stack rule sees it: by what is both an input and an output. */
export type StackSubject<T extends string> = T extends TypeToken ? Typed<T, SharedInputs<T>> : PolicyResource;

type Typed<T, Props> = Omit<PolicyResource, "type" | "props"> & { readonly type: T; readonly props: Props };
