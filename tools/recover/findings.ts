/** Something that exists in a cloud and carries our marks. */
export interface Thing {
    /** Under which a state knows it. */
    readonly id: string;
    /** What people call it. */
    readonly name: string;
    /** Type tokens that it can have; empty when its kind is not known here. */
    readonly types: readonly string[];
    /** Also identifies it, where there is one. */
    readonly arn?: string;
    /** Under which the program made it, where the cloud tells. */
    readonly urn?: string;
}

/** What `pulumi stack export` says of a stack, as far as it is needed here. Properties are encrypted or not looked at. */
export interface State {
    readonly resources: readonly StateResource[];
    /** URNs of resources whose creation was begun and whose end the engine has not seen. */
    readonly pendingCreates: readonly string[];
}

export interface StateResource {
    readonly urn: string;
    readonly type: string;
    readonly id?: string;
    readonly arn?: string;
}

/** What the program would make, from the plan. */
export interface PlannedResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    /** URNs; the stack has no parent, and components have no provider. */
    readonly parent: string | null;
    readonly provider: string | null;
    /** The tag `Name`, where it has one. */
    readonly tag?: string;
}

/**
 * - `lost`: the program makes it and the state lacks it, as after a lost answer: import it, and the next `up` goes on with it;
 * - `duplicate`: the state has another one in its place: delete it;
 * - `unplanned`: the program makes no such thing (any more): somebody has to judge what it is.
 */
export type Verdict = "lost" | "duplicate" | "unplanned";

/** Something that exists and that the state does not know. */
export interface Finding {
    readonly verdict: Verdict;
    readonly thing: Thing;
    /** What the program has in its place; an `unplanned` thing has none. */
    readonly planned?: PlannedResource;
}

/**
 * What exists and is in no state, in the order of the plan, what is not planned last.
 *
 * @param others What other stacks have: several can have the same environment.
 */
export function findLost(
    inventory: readonly Thing[],
    state: State,
    plan: readonly PlannedResource[],
    others: readonly StateResource[] = [],
): readonly Finding[] {
    const order = new Map(plan.map(({ urn }, index) => [urn, index]));
    const place = ({ planned }: Finding): number => order.get(planned?.urn ?? "") ?? plan.length;
    return inventory
        .filter((thing) => ![...state.resources, ...others].some((resource) => isSame(thing, resource)))
        .map((thing) => judge(thing, state, plan))
        .sort((a, b) => place(a) - place(b) || compare(a.thing.id, b.thing.id));
}

function judge(thing: Thing, state: State, plan: readonly PlannedResource[]): Finding {
    const planned = plan.find((resource) => isMeant(thing, resource));
    if (planned === undefined) {
        return { verdict: "unplanned", thing };
    }
    const replaced = state.resources.some(({ urn }) => urn === planned.urn);
    return { verdict: replaced ? "duplicate" : "lost", thing, planned };
}

/** Ids are unique within a type only: a bucket and its policy have the same one. */
function isSame(thing: Thing, { type, id, arn }: StateResource): boolean {
    return (thing.arn !== undefined && thing.arn === arn) || (thing.id === id && thing.types.includes(type));
}

function isMeant({ urn, name, types }: Thing, planned: PlannedResource): boolean {
    return urn === undefined ? types.includes(planned.type) && planned.tag === name : planned.urn === urn;
}

function compare(a: string, b: string): number {
    return a < b ? -1 : Number(a > b);
}
