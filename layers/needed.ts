/** Something that the settings' rules have seen to be there; if it is not, the fault is in the rules. */
export function needed<T>(value: T | undefined, path: string): T {
    if (value === undefined) {
        throw new RangeError(`${path} is missing, and no rule has refused the settings`);
    }
    return value;
}

/** The entry that another setting names. */
export function entry<T>(entries: Readonly<Record<string, T>>, path: string, key: string): T {
    return needed(entries[key], `${path}.${key}`);
}
