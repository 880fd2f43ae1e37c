import type { PolicyResource } from "../../../policies/core/resource";
import type { Inputs, TypeToken } from "../../../policies/types";

/** What stands for an unknown text in the properties that a policy is given. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9" as never;

type Options = Partial<Omit<PolicyResource, "type" | "props" | "propertyDependencies">> & {
    /** The resources that a property depends on. */
    readonly from?: Readonly<Record<string, readonly PolicyResource[]>>;
    readonly stack?: string;
};

const typed = new WeakSet<PolicyResource>();

/** A resource as the analyzer shows it, with inputs that the installed SDK knows. */
export function resource<T extends TypeToken>(type: T, props: Inputs<T>, options: Options = {}): PolicyResource {
    const made = untyped(type, { ...props }, options);
    typed.add(made);
    return made;
}

/** Whether the resource was made with inputs that the installed SDK knows. */
export function isTyped(made: PolicyResource): boolean {
    return typed.has(made);
}

/** A resource of a type that no rule reads by its token, or with inputs that no SDK would take. */
export function untyped(type: string, props: Record<string, unknown>, options: Options = {}): PolicyResource {
    const { from = {}, stack = "prod", name = "subject", ...rest } = options;
    const propertyDependencies = Object.fromEntries(
        Object.entries(from).map(([property, dependencies]) => [property, dependencies.map(({ urn }) => urn)]),
    );
    const made = {
        urn: `urn:pulumi:${stack}::lakehouse::${type}::${name}`,
        type,
        name,
        props,
        protect: true,
        dependencies: [...new Set(Object.values(propertyDependencies).flat())],
        propertyDependencies,
        ...rest,
    };
    sources.set(made, Object.values(from).flat());
    return made;
}

/** What a resource was made to depend on. */
const sources = new WeakMap<PolicyResource, readonly PolicyResource[]>();

/** The resources with all that they depend on: the engine never shows a resource without. */
export function whole(resources: readonly PolicyResource[]): readonly PolicyResource[] {
    const known = new Set(resources.map(({ urn }) => urn));
    const missing = new Map(
        resources
            .flatMap((resource) => sources.get(resource) ?? [])
            .filter(({ urn }) => !known.has(urn))
            .map((source) => [source.urn, source]),
    );
    return missing.size === 0 ? resources : whole([...resources, ...missing.values()]);
}
