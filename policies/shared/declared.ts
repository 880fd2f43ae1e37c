import type { PolicyResource } from "../core/resource";
import { readDeclared } from "../core/stack";

/**
 * Whether a resource declares a property itself. What it depends on tells so while the value is unknown, and what the provider
 * fills in later does not count.
 */
export function declares<P extends object>(
    resource: { readonly props: P } & Pick<PolicyResource, "propertyDependencies">,
    property: keyof P & string,
): boolean {
    const value: unknown =
        (resource.propertyDependencies[property] ?? []).length > 0 || readDeclared(resource, property);
    return value !== undefined && value !== null && value !== "";
}
