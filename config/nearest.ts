/** The candidate that was probably meant: at most one edit for three characters, whatever their case; none when two are as near. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
    const [best, next] = candidates
        .map((candidate) => ({ candidate, edits: edits(given.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, edits }) => edits <= Math.max(given.length, candidate.length) / 3)
        .sort((one, other) => one.edits - other.edits);
    return best?.edits === next?.edits ? undefined : best?.candidate;
}

/**
 * Fewest insertions, deletions and replacements of a character, and swaps of two neighbours, that turn one text into another
 * (optimal string alignment: no character is swapped and then changed again).
 */
function edits(one: string, other: string): number {
    let before: readonly number[] = [];
    let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 0; i < one.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < other.length; j++) {
            const replaced = at(row, j) + (one[i] === other[j] ? 0 : 1);
            const isSwap = one[i] === other[j - 1] && one[i - 1] === other[j];
            const swapped = isSwap ? at(before, j - 1) + 1 : Infinity;
            next.push(Math.min(replaced, swapped, at(row, j + 1) + 1, at(next, j) + 1));
        }
        [before, row] = [row, next];
    }
    return at(row, other.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
