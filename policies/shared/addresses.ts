import { text } from "../core/values";

/** Whether a CIDR holds all addresses, or so many of them that two such blocks do. */
export function isOpen(cidr: string | null | undefined): boolean {
    const [, length] = text(cidr).split("/");
    return length !== undefined && Number(length) <= 1;
}
