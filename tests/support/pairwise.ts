/** One choice of each factor. */
export type Row<K extends string> = Readonly<Record<K, string>>;

/**
 * Few rows in which any two choices of different factors come together at least once. Greedy and without chance: the same
 * factors give the same rows.
 */
export function pairwise<K extends string>(factors: Readonly<Record<K, readonly string[]>>): readonly Row<K>[] {
    const names = Object.keys(factors) as K[];
    const pairs = new Set(
        names.flatMap((one, index) =>
            names
                .slice(index + 1)
                .flatMap((other) => factors[one].flatMap((a) => factors[other].map((b) => pairOf(one, a, other, b)))),
        ),
    );
    const rows: Row<K>[] = [];
    while (pairs.size > 0) {
        const row = bestRow(names, factors, pairs);
        pairsIn(names, row).forEach((pair) => pairs.delete(pair));
        rows.push(row);
    }
    return rows;
}

const pairOf = (one: string, a: string, other: string, b: string): string => `${one}=${a} ${other}=${b}`;

/** Pairs of a row that is complete up to some factors. */
function pairsIn<K extends string>(names: readonly K[], row: Readonly<Partial<Record<K, string>>>): readonly string[] {
    const chosen = names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]] as const]));
    return chosen.flatMap(([one, a], index) => chosen.slice(index + 1).map(([other, b]) => pairOf(one, a, other, b)));
}

/** A row that begins with a pair which is still missing, each further choice covering as many missing pairs as it can. */
function bestRow<K extends string>(
    names: readonly K[],
    factors: Readonly<Record<K, readonly string[]>>,
    missing: ReadonlySet<string>,
): Row<K> {
    const [first = ""] = missing;
    let row: Partial<Record<K, string>> = Object.fromEntries(
        first.split(" ").map((part) => part.split("=")),
    ) as Partial<Record<K, string>>;
    for (const name of names.filter((factor) => row[factor] === undefined)) {
        const gain = (choice: string): number =>
            pairsIn(names, { ...row, [name]: choice }).filter((pair) => missing.has(pair)).length;
        const [best = ""] = [...factors[name]].sort((a, b) => gain(b) - gain(a));
        row = { ...row, [name]: best };
    }
    return row as Row<K>;
}
