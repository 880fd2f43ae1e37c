import type { Graph } from "../graph";
import type { Limit } from "./limit";
import { LIMITS } from "./table";

/** How near a stack comes to one limit, at the place where it comes nearest. */
export interface LimitDocument {
    /** What there may be only so much of. */
    readonly what: string;
    /** URN of the resource, or of the stack, that uses most of it. */
    readonly urn: string;
    readonly used: number;
    readonly most: number;
    /** Page that says so. */
    readonly source: string;
}

/** Every limit that a stack uses something of, the tightest first. */
export function limitsOf(graph: Graph, table: readonly Limit[] = LIMITS): readonly LimitDocument[] {
    return tightestFirst(
        table.flatMap(({ what, most, source, measure }) => {
            const [tightest] = measure(graph)
                .map((usage) => ({ most, ...usage }))
                .filter(({ used }) => used > 0)
                .sort((one, other) => shareOf(other) - shareOf(one) || (one.urn < other.urn ? -1 : 1));
            return tightest === undefined ? [] : [{ what, source, ...tightest }];
        }),
    );
}

/** A stack, and where it is. */
export interface PlacedStack {
    readonly name: string;
    readonly account: string;
    readonly region: string;
    readonly graph: Graph;
}

/** What stacks of one account use together. */
export interface TogetherDocument {
    readonly account: string;
    /** Null for what an account has once for all regions. */
    readonly region: string | null;
    /** Names of the stacks, sorted. */
    readonly stacks: readonly string[];
    /** How near they come together to what the clouds refuse, the tightest first; the URN is of the stack that uses most. */
    readonly limits: readonly LimitDocument[];
}

/** What stacks use together of the limits of the accounts and regions that they share, sorted by account and region. */
export function limitsTogether(
    stacks: readonly PlacedStack[],
    table: readonly Limit[] = LIMITS,
): readonly TogetherDocument[] {
    const places = [
        ...groupsOf(stacks, "account", ({ account }) => ({ account, region: null })),
        ...groupsOf(stacks, "region", ({ account, region }) => ({ account, region })),
    ];
    return places
        .filter(({ members }) => members.length > 1)
        .map(({ account, region, scope, members }) => ({
            account,
            region,
            stacks: members.map(({ name }) => name).sort(),
            limits: tightestFirst(
                table
                    .filter(({ sharedIn }) => sharedIn === scope)
                    .flatMap((limit) =>
                        sumOf(
                            limit,
                            members.map(({ graph }) => graph),
                        ),
                    ),
            ),
        }))
        .filter(({ limits }) => limits.length > 0)
        .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

interface Place {
    readonly account: string;
    readonly region: string | null;
}

interface Group extends Place {
    readonly scope: "account" | "region";
    readonly members: readonly PlacedStack[];
}

const keyOf = ({ account, region }: Place): string => `${account} ${region ?? ""}`;

function groupsOf(
    stacks: readonly PlacedStack[],
    scope: Group["scope"],
    placeOf: (stack: PlacedStack) => Place,
): readonly Group[] {
    const places = new Map(stacks.map((stack) => [keyOf(placeOf(stack)), placeOf(stack)]));
    return [...places].map(([key, place]) => ({
        ...place,
        scope,
        members: stacks.filter((stack) => keyOf(placeOf(stack)) === key),
    }));
}

function sumOf({ what, most, source, measure }: Limit, graphs: readonly Graph[]): readonly LimitDocument[] {
    const usages = graphs.flatMap((graph) => measure(graph)).sort((one, other) => other.used - one.used);
    const used = usages.reduce((sum, usage) => sum + usage.used, 0);
    return usages.slice(0, used > 0 ? 1 : 0).map(({ urn }) => ({ what, urn, used, most, source }));
}

const tightestFirst = (documents: readonly LimitDocument[]): readonly LimitDocument[] =>
    [...documents].sort((one, other) => shareOf(other) - shareOf(one) || (one.what < other.what ? -1 : 1));

/** Part of the limit that is used; above 1 it is broken. */
export const shareOf = ({ used, most }: Pick<LimitDocument, "used" | "most">): number => used / most;

export const isBroken = (limit: LimitDocument): boolean => shareOf(limit) > 1;
