import type { PolicyResource as AnalyzedResource, ResourceValidationArgs } from "@pulumi/policy";
import type { PolicyResource } from "./resource";

/** A resource as the SDK hands it to a policy of resources: its relations are not known yet. */
export function fromArgs({ urn, type, name, props, opts, provider }: ResourceValidationArgs): PolicyResource {
    return {
        urn,
        type,
        name,
        props,
        protect: opts.protect,
        ...(provider && { provider }),
        dependencies: [],
        propertyDependencies: {},
    };
}

/** A resource as the SDK hands it to a policy of stacks. */
export function fromStack({ parent, dependencies, propertyDependencies, ...own }: AnalyzedResource): PolicyResource {
    const { urn, type, name, props, opts, provider } = own;
    return {
        urn,
        type,
        name,
        props,
        protect: opts.protect,
        ...(parent && { parent: parent.urn }),
        ...(provider && { provider }),
        dependencies: urnsOf(dependencies),
        propertyDependencies: Object.fromEntries(
            Object.entries(propertyDependencies).map(([property, sources]) => [property, urnsOf(sources)]),
        ),
    };
}

function urnsOf(resources: readonly AnalyzedResource[]): readonly string[] {
    return resources.map(({ urn }) => urn);
}
