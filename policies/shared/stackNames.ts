/** The stack in `urn:pulumi:<stack>::<project>::<types>::<name>`. */
export function stackOf(urn: string): string {
    const [head = ""] = urn.split("::");
    return head.slice("urn:pulumi:".length);
}
