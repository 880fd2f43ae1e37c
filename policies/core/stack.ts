import type { SharedInputs, TypeToken } from "../types";
import type { PolicyResource, StackSubject } from "./resource";
import { isUnknownValue } from "./unknowns";

/** A relation: resources of a type name their owner in a property, by its own `key` or by a dependency on it. */
export interface Relation<T extends TypeToken = TypeToken> {
    readonly type: T;
    readonly property: T extends TypeToken ? keyof SharedInputs<T> & string : never;
    /** The owner's property that holds its name, where the relation can be a name in plain text. */
    readonly key?: string;
}

/**
 * The resources of a stack and the relations between them, indexed once and on demand for all rules.
 *
 * Relations are followed through property dependencies, which are known when values are not. Names decide first where they
 * are known on both sides: a value that was made to wait for further resources depends on these, too.
 */
export class Stack {
    private readonly resources = new Map<string, PolicyResource>();
    private readonly types = new Map<string, PolicyResource[]>();
    private readonly relations = new Map<string, Map<string, PolicyResource[]>>();
    private dependentsByUrn: ReadonlyMap<string, readonly PolicyResource[]> | undefined;

    public constructor(resources: readonly PolicyResource[]) {
        for (const resource of resources) {
            this.resources.set(resource.urn, resource);
            append(this.types, resource.type, resource);
        }
    }

    /** The resources that belong to `owner` by the relation, in the order of the stack. */
    public attached<T extends TypeToken>(
        owner: Pick<PolicyResource, "urn" | "type">,
        relation: Relation<T>,
    ): readonly StackSubject<T>[] {
        return typed(this.index(owner.type, relation).get(owner.urn) ?? []);
    }

    /** The resources of a type on which a property depends. */
    public sources<T extends TypeToken>(
        { propertyDependencies }: Pick<PolicyResource, "propertyDependencies">,
        property: string,
        type: T,
    ): readonly StackSubject<T>[] {
        const sources = (propertyDependencies[property] ?? []).map((urn) => this.resources.get(urn));
        return typed(sources.filter((source) => source?.type === type));
    }

    /** The resources of a type. */
    public ofType<T extends TypeToken>(type: T): readonly StackSubject<T>[] {
        return typed(this.types.get(type) ?? []);
    }

    /** The resources that depend on one, by a property or because they say so. */
    public dependents({ urn }: Pick<PolicyResource, "urn">): readonly PolicyResource[] {
        this.dependentsByUrn ??= dependentsOf(this.resources.values());
        return this.dependentsByUrn.get(urn) ?? [];
    }

    private index(ownerType: string, { type, property, key }: Relation): Map<string, PolicyResource[]> {
        const id = [ownerType, type, property, key].join(" ");
        const known = this.relations.get(id);
        if (known !== undefined) {
            return known;
        }
        const owners = key === undefined ? new Map<unknown, string>() : this.names(ownerType, key);
        const index = new Map<string, PolicyResource[]>();
        for (const resource of this.types.get(type) ?? []) {
            const named = owners.get(readKnown(resource.props, property));
            const urns = named === undefined ? (resource.propertyDependencies[property] ?? []) : [named];
            urns.forEach((urn) => {
                append(index, urn, resource);
            });
        }
        this.relations.set(id, index);
        return index;
    }

    /** URNs by name, of the resources that have one that is known. */
    private names(type: string, key: string): ReadonlyMap<unknown, string> {
        const named = (this.types.get(type) ?? []).map(({ props, urn }) => [readKnown(props, key), urn] as const);
        return new Map(named.filter(([name]) => typeof name === "string"));
    }
}

/**
 * A property that a resource may declare itself or leave to a resource beside it.
 *
 * The analyzer shows stack rules outputs: what the program left out is there too, as an unknown that depends on nothing
 * until the provider has filled it in. That one counts as left out. An unknown that depends on something was declared, and
 * reading it throws.
 */
export function readDeclared<P extends object, K extends keyof P & string>(
    { props, propertyDependencies }: { readonly props: P } & Pick<PolicyResource, "propertyDependencies">,
    property: K,
): P[K] | undefined {
    return (propertyDependencies[property] ?? []).length > 0 ? props[property] : readKnown(props, property);
}

function readKnown<P extends object, K extends keyof P>(props: P, property: K): P[K] | undefined {
    try {
        return props[property];
    } catch (error) {
        if (isUnknownValue(error)) {
            return undefined;
        }
        throw error;
    }
}

/** Resources by the URN of what they depend on. */
function dependentsOf(resources: Iterable<PolicyResource>): ReadonlyMap<string, readonly PolicyResource[]> {
    const dependents = new Map<string, PolicyResource[]>();
    for (const resource of resources) {
        const sources = [...resource.dependencies, ...Object.values(resource.propertyDependencies).flat()];
        new Set(sources).forEach((urn) => {
            append(dependents, urn, resource);
        });
    }
    return dependents;
}

/** Resources that were chosen by the token of their type. */
function typed<T extends TypeToken>(resources: readonly (PolicyResource | undefined)[]): readonly StackSubject<T>[] {
    return resources as unknown as readonly StackSubject<T>[];
}

/** Adds to the list that a key has, or begins one. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const values = map.get(key);
    if (values === undefined) {
        map.set(key, [value]);
    } else {
        values.push(value);
    }
}
