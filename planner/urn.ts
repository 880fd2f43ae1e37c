/** Type of the resource at the root of every stack. */
export const STACK_TYPE = "pulumi:pulumi:Stack";

/** Where a URN is made: names of the stack and of the project. */
export interface UrnScope {
    readonly stack: string;
    readonly project: string;
}

/**
 * The URN that the Pulumi engine gives to a resource. Types of all ancestors are joined with `$`; the root stack is no
 * ancestor. Source: `New` in `sdk/go/common/resource/urn/urn.go` of pulumi/pulumi.
 */
export function engineUrn(scope: UrnScope, parent: string | undefined, type: string, name: string): string {
    const parentType = parent === undefined ? STACK_TYPE : qualifiedType(parent);
    const qualified = parentType === STACK_TYPE ? type : `${parentType}$${type}`;
    return `urn:pulumi:${scope.stack}::${scope.project}::${qualified}::${name}`;
}

function qualifiedType(urn: string): string {
    return urn.split("::")[2] ?? "";
}

/** The resource's own type, without those of its ancestors. */
export function urnType(urn: string): string {
    const type = qualifiedType(urn);
    return type.slice(type.lastIndexOf("$") + 1);
}

/** The resource's logical name. */
export function urnName(urn: string): string {
    return urn.split("::").slice(3).join("::");
}
