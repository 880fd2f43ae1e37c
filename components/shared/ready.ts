import * as pulumi from "@pulumi/pulumi";

/**
 * A value that may be used only once all the given resources exist.
 *
 * The result has the value of the first argument and depends on all the others, so whatever takes it as an input waits.
 * Giving a component waits for everything inside it.
 */
export function ready<T>(value: pulumi.Output<T>, ...resources: readonly pulumi.Resource[]): pulumi.Output<T> {
    const exist = pulumi.all(resources.map((resource) => resource.urn));
    return pulumi.all([value, exist]).apply(([known]) => known as T);
}
