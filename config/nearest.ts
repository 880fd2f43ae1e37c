/** The candidate that was probably meant: at most a third of the characters differ, whatever their case. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
    const [best] = candidates
        .map((candidate) => ({ candidate, edits: edits(given.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, edits }) => edits <= Math.max(given.length, candidate.length) / 3)
        .sort((one, other) => one.edits - other.edits);
    return best?.candidate;
}

/** Fewest insertions, deletions and replacements of a character that turn one text into another (Levenshtein). */
function edits(one: string, other: string): number {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 0; i < one.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < other.length; j++) {
            const replaced = at(row, j) + (one[i] === other[j] ? 0 : 1);
            next.push(Math.min(replaced, at(row, j + 1) + 1, at(next, j) + 1));
        }
        row = next;
    }
    return at(row, other.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
