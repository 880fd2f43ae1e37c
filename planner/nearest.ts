/** The candidate that was probably meant: at most a third of the text's characters differ, and at most three. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
    const limit = Math.min(3, Math.ceil(text.length / 3));
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
    let beforeLast: readonly number[] = [];
    let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(
                Math.min(
                    at(last, column) + 1,
                    at(current, column - 1) + 1,
                    at(last, column - 1) + (same ? 0 : 1),
                    swapped ? at(beforeLast, column - 2) + 1 : Infinity,
                ),
            );
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
    return row[column] ?? Infinity;
}
