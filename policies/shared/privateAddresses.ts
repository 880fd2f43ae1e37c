import { text } from "../core/values";

interface Block {
    readonly first: number;
    readonly length: number;
}

/**
 * Blocks that are not routed on the internet: RFC 1918, and the shared address space of RFC 6598 that VPCs may use, too.
 * Source: IANA IPv4 Special-Purpose Address Registry.
 */
const PRIVATE_BLOCKS: readonly Block[] = [
    { first: addressOf(10, 0, 0, 0), length: 8 },
    { first: addressOf(100, 64, 0, 0), length: 10 },
    { first: addressOf(172, 16, 0, 0), length: 12 },
    { first: addressOf(192, 168, 0, 0), length: 16 },
];

/** Whether a CIDR holds addresses of the internet. What is no CIDR holds none. */
export function isPublic(cidr: string | null | undefined): boolean {
    const [address = "", length] = text(cidr).split("/");
    if (length === undefined) {
        return false;
    }
    if (address.includes(":")) {
        // fc00::/7 are the unique local addresses.
        return !(/^f[cd]/i.test(address) && Number(length) >= 7);
    }
    const [a = NaN, b = NaN, c = NaN, d = NaN] = address.split(".").map(Number);
    const block = { first: addressOf(a, b, c, d), length: Number(length) };
    return !Number.isNaN(block.first) && !PRIVATE_BLOCKS.some((candidate) => holds(candidate, block));
}

function addressOf(a: number, b: number, c: number, d: number): number {
    return ((a * 256 + b) * 256 + c) * 256 + d;
}

function holds(outer: Block, inner: Block): boolean {
    const size = 2 ** (32 - outer.length);
    return inner.length >= outer.length && Math.floor(inner.first / size) === Math.floor(outer.first / size);
}
