/** The logical name at the end of a URN. */
export function logicalName(urn: string): string {
    return urn.slice(urn.lastIndexOf("::") + "::".length);
}
