/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32, a generator of one word of state). */
export function seeded(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** The so-manieth of some things, counted round and round. */
export function pick<T>(things: readonly T[], number: number): T {
    const picked = things.slice(number % things.length)[0];
    if (picked === undefined) {
        throw new Error("nothing to pick from");
    }
    return picked;
}
