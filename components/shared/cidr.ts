/** An IPv4 network. */
export interface Cidr {
    /** First address, as an unsigned 32-bit number. */
    readonly base: number;
    /** Length of the prefix, 0 to 32. */
    readonly prefix: number;
}

const PATTERN = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** Number of addresses in a network. */
export function sizeOf(cidr: Cidr): number {
    return 2 ** (32 - cidr.prefix);
}

/** Parses `10.0.0.0/16`; `undefined` when it is no network, also with leading zeros or bits set beyond the prefix. */
export function parseCidr(text: string): Cidr | undefined {
    const match = PATTERN.exec(text);
    if (match === null) {
        return undefined;
    }
    const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number);
    const cidr = { base: ((a * 256 + b) * 256 + c) * 256 + d, prefix };
    // Written again, octets above 255 and leading zeros, which some take for octal, are not what was given.
    return prefix <= 32 && formatCidr(cidr) === text && cidr.base % sizeOf(cidr) === 0 ? cidr : undefined;
}

/** Writes a network as `10.0.0.0/16`. */
export function formatCidr(cidr: Cidr): string {
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(cidr.base / 2 ** shift) % 256);
    return `${octets.join(".")}/${String(cidr.prefix)}`;
}

/** Whether the two share an address. */
export function overlaps(one: Cidr, other: Cidr): boolean {
    return one.base < other.base + sizeOf(other) && other.base < one.base + sizeOf(one);
}

/** Whether every address of `inner` is in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
    return inner.prefix >= outer.prefix && overlaps(outer, inner);
}

/** The part number `index` of a network that is cut into parts of the given prefix. Throws when there is no such part. */
export function part(cidr: Cidr, prefix: number, index: number): Cidr {
    const count = 2 ** (prefix - cidr.prefix);
    if (prefix < cidr.prefix || prefix > 32 || index < 0 || index >= count) {
        throw new RangeError(`${formatCidr(cidr)} has no /${String(prefix)} number ${String(index)}`);
    }
    return { base: cidr.base + index * 2 ** (32 - prefix), prefix };
}

// RFC 1918, and RFC 6598 which AWS also allows for VPCs.
const PRIVATE_NETWORKS: readonly Cidr[] = [
    { base: 10 * 2 ** 24, prefix: 8 },
    { base: 172 * 2 ** 24 + 16 * 2 ** 16, prefix: 12 },
    { base: 192 * 2 ** 24 + 168 * 2 ** 16, prefix: 16 },
    { base: 100 * 2 ** 24 + 64 * 2 ** 16, prefix: 10 },
];

/** Whether all its addresses are private (RFC 1918) or shared (RFC 6598). */
export function isPrivate(cidr: Cidr): boolean {
    return PRIVATE_NETWORKS.some((network) => contains(network, cidr));
}

/**
 * Networks that no packet on the internet comes from: this host and network, loopback, link-local, multicast, and reserved ones.
 * Source: https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml
 */
const NOWHERE: readonly Cidr[] = [
    { base: 0, prefix: 8 },
    { base: 127 * 2 ** 24, prefix: 8 },
    { base: 169 * 2 ** 24 + 254 * 2 ** 16, prefix: 16 },
    { base: 224 * 2 ** 24, prefix: 4 },
    { base: 240 * 2 ** 24, prefix: 4 },
];

/** Whether a network shares an address with those that are no place at all, on the internet or elsewhere. */
export function isNowhere(cidr: Cidr): boolean {
    return NOWHERE.some((network) => overlaps(network, cidr));
}
