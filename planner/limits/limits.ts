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
    const documents = table.flatMap(({ what, most, source, measure }) => {
        const [tightest] = measure(graph)
            .filter(({ used }) => used > 0)
            .sort((one, other) => other.used - one.used || (one.urn < other.urn ? -1 : 1));
        return tightest === undefined ? [] : [{ what, ...tightest, most, source }];
    });
    return documents.sort((one, other) => shareOf(other) - shareOf(one) || (one.what < other.what ? -1 : 1));
}

/** Part of the limit that is used; above 1 it is broken. */
export const shareOf = ({ used, most }: Pick<LimitDocument, "used" | "most">): number => used / most;

export const isBroken = (limit: LimitDocument): boolean => shareOf(limit) > 1;
