/** IPv4 addresses from `first` to `last`, both included. */
export interface Range {
    readonly first: number;
    readonly last: number;
}

/** Reads `10.0.0.0/16`. Host bits are dropped, as EC2 does. */
export function parseRange(cidr: string): Range {
    const [address = "", length = "32"] = cidr.split("/");
    const value = address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
    const size = 2 ** (32 - Number(length));
    const first = Math.floor(value / size) * size;
    return { first, last: first + size - 1 };
}

export function containsRange(outer: Range, inner: Range): boolean {
    return outer.first <= inner.first && inner.last <= outer.last;
}

export function overlaps(left: Range, right: Range): boolean {
    return left.first <= right.last && right.first <= left.last;
}

/** The number after the slash. */
export function prefixLength(cidr: string): number {
    return Number(cidr.slice(cidr.indexOf("/") + 1));
}
