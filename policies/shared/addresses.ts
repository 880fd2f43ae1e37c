import { list, text } from "../core/values";

/** An address range and where it stands, for messages. */
export type Range = readonly [path: string, cidr: string | null | undefined];

type Texts = readonly (string | null | undefined)[] | null | undefined;

/** The ranges of a rule of a security group. `at` is the prefix of their paths. */
export function* rangesOf(
    at: string,
    rule: { readonly cidrBlocks?: Texts; readonly ipv6CidrBlocks?: Texts },
): Iterable<Range> {
    for (const property of ["cidrBlocks", "ipv6CidrBlocks"] as const) {
        for (const cidr of list(rule[property])) {
            yield [`${at}${property}`, cidr];
        }
    }
}

/** Whether a CIDR holds all addresses, or so many of them that two such blocks do. */
export function isOpen(cidr: string | null | undefined): boolean {
    const [, length] = text(cidr).split("/");
    return length !== undefined && Number(length) <= 1;
}
