import type { RecordedInvoke, RecordedRead, RecordedResource } from "./recording";
import { STACK_TYPE } from "./urn";
import type { Properties } from "./values";

/** What a graph is made of. */
export interface Recorded {
    readonly resources: Iterable<RecordedResource>;
    readonly reads: readonly RecordedRead[];
    readonly invokes: readonly RecordedInvoke[];
}

/** All resources of one planned stack, with the questions one asks about them. Results are sorted by URN. */
export class Graph {
    /** Every resource, the root stack and providers included. */
    public readonly resources: readonly RecordedResource[];
    /** Existing resources that the program looked up, such as other stacks. */
    public readonly reads: readonly RecordedRead[];
    /** Functions of providers that the program called. */
    public readonly invokes: readonly RecordedInvoke[];
    private readonly byUrn: ReadonlyMap<string, RecordedResource>;
    private readonly children = new Map<string, RecordedResource[]>();

    public constructor({ resources, reads, invokes }: Recorded) {
        this.resources = [...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1));
        this.reads = reads;
        this.invokes = invokes;
        this.byUrn = new Map(this.resources.map((resource) => [resource.urn, resource]));
        for (const resource of this.resources) {
            if (resource.parent !== undefined) {
                this.children.set(resource.parent, [...(this.children.get(resource.parent) ?? []), resource]);
            }
        }
    }

    /** The stack itself: parent of all that has no other parent. */
    public get root(): RecordedResource {
        return this.only(STACK_TYPE);
    }

    /** The stack's outputs, with secrets in plain text. */
    public get outputs(): Properties {
        return this.root.outputs;
    }

    public get(urn: string): RecordedResource | undefined {
        return this.byUrn.get(urn);
    }

    public ofType(type: string): readonly RecordedResource[] {
        return this.resources.filter((resource) => resource.type === type);
    }

    public count(type: string): number {
        return this.ofType(type).length;
    }

    /** The one resource of a type, or the one with that logical name. @throws When there is none, or more than one. */
    public only(type: string, name?: string): RecordedResource {
        const candidates = this.ofType(type);
        const [found, ...more] = candidates.filter((resource) => name === undefined || resource.name === name);
        if (found === undefined || more.length > 0) {
            const wanted = name === undefined ? `one ${type}` : `one ${type} named ${name}`;
            const names = candidates.map((resource) => resource.name).join(", ") || "none";
            throw new Error(`expected ${wanted}; there are: ${names}`);
        }
        return found;
    }

    public childrenOf(resource: RecordedResource): readonly RecordedResource[] {
        return this.children.get(resource.urn) ?? [];
    }

    /** Children, their children, and so on. */
    public descendantsOf(resource: RecordedResource): readonly RecordedResource[] {
        return this.childrenOf(resource)
            .flatMap((child) => [child, ...this.descendantsOf(child)])
            .sort((a, b) => (a.urn < b.urn ? -1 : 1));
    }

    public providerOf(resource: RecordedResource): RecordedResource | undefined {
        return resource.provider === undefined ? undefined : this.byUrn.get(resource.provider);
    }

    /**
     * Whether one resource is made only after another, in any number of steps. A resource waits for what its inputs and
     * options name, for its provider, and for its parent. A component is made once all inside it is made.
     */
    public dependsOnTransitively(resource: RecordedResource, on: RecordedResource): boolean {
        const targets = this.madeOf(on).map(({ urn }) => urn);
        return this.madeOf(resource).every((start) => {
            const reached = this.reachableFrom(start);
            return targets.every((urn) => reached.has(urn));
        });
    }

    /** What has to be made for a resource to be there: itself, or the custom resources inside a component. */
    private madeOf(resource: RecordedResource): readonly RecordedResource[] {
        const inside = resource.custom ? [] : this.descendantsOf(resource).filter(({ custom }) => custom);
        return inside.length > 0 ? inside : [resource];
    }

    private reachableFrom(start: RecordedResource): ReadonlySet<string> {
        const reached = new Set<string>();
        const open = [start];
        for (let resource = open.pop(); resource !== undefined; resource = open.pop()) {
            for (const next of this.waitsFor(resource)) {
                if (!reached.has(next.urn)) {
                    reached.add(next.urn);
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private waitsFor({ dependencies, provider, parent }: RecordedResource): readonly RecordedResource[] {
        const named = dependencies.flatMap((urn) => this.byUrn.get(urn) ?? []).flatMap((found) => this.madeOf(found));
        const owners = [provider, parent].flatMap((urn) => (urn === undefined ? [] : (this.byUrn.get(urn) ?? [])));
        return [...named, ...owners];
    }
}
