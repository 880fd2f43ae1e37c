import type { Finding } from "./core/finding";
import type { PolicyResource } from "./core/resource";
import { Review } from "./core/review";
import { DEFAULT_SETTINGS, type PolicySettings } from "./core/settings";
import { Stack } from "./core/stack";
import { guardUnknowns } from "./core/unknowns";
import { RULES } from "./rules";

export type { Exemption } from "./core/exemption";
export type { Finding } from "./core/finding";
export type { PolicyResource } from "./core/resource";
export { DEFAULT_SETTINGS, type PolicySettings } from "./core/settings";

/**
 * Judges all resources of one stack by all rules, in process and as the analyzer does.
 *
 * Reading an unknown gives the outcome `unknown`, a failing rule the outcome `error`, each for that rule and resource alone.
 * Providers and the root stack are resources, too. Findings come in the order of the resources, for each first those of resource
 * rules and then those of stack rules, by name; those about exemptions come last.
 */
export function evaluate(
    resources: readonly PolicyResource[],
    settings: PolicySettings = DEFAULT_SETTINGS,
): readonly Finding[] {
    const guarded = resources.map(guard);
    const stack = new Stack(guarded);
    const review = new Review(RULES, settings);
    const findings = guarded.flatMap((resource) => [
        ...review.ofResource(resource),
        ...review.ofRelations(resource, stack),
    ]);
    return [...findings, ...review.ofExemptions(resources)];
}

function guard(resource: PolicyResource): PolicyResource {
    const { props, provider } = resource;
    return {
        ...resource,
        props: guardUnknowns(props),
        ...(provider && { provider: { ...provider, props: guardUnknowns(provider.props) } }),
    };
}
