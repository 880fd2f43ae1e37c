import type { Graph } from "./graph";
import { evaluate as evaluatePack, type PolicyFinding, type PolicyResource } from "./policyPack";
import type { RecordedResource } from "./recording";
import { UNKNOWN } from "./wire";
import { mapValue, type Properties } from "./values";

/** When a finding can be made: in a preview, or only once computed values are there. */
export type Phase = "preview" | "up";

/** What the policy pack says of one resource, and when it would say so. */
export interface Finding extends PolicyFinding {
    readonly phase: Phase;
}

/** Evaluates the pack's rules on all resources of a stack. */
export type Evaluate = (resources: readonly PolicyResource[]) => readonly PolicyFinding[];

/**
 * Runs the policy pack on a planned stack, as a preview would and as a deployment would.
 *
 * A preview does not know computed values, so each text with a placeholder is unknown to it; a deployment sees them, and
 * placeholders stand for them. What the first finds is found in a preview; what only the second finds shows in the
 * deployment; what the first cannot decide counts only if the second cannot either.
 */
export function judge(graph: Graph, evaluate: Evaluate = evaluatePack): readonly Finding[] {
    const resources = graph.resources;
    const inUp = evaluate(resources.map((resource) => toPolicyResource(resource, graph, (one) => one.inputs)));
    if (resources.every(({ inputMarks }) => inputMarks.unknowns.length === 0)) {
        return inUp.map((finding) => ({ ...finding, phase: "preview" }));
    }
    const inPreview = evaluate(resources.map((resource) => toPolicyResource(resource, graph, previewInputs)));
    const subject = ({ rule, urn, outcome }: PolicyFinding): string => `${rule} ${urn} ${outcome}`;
    const statement = (finding: PolicyFinding): string => `${subject(finding)} ${finding.message}`;
    const undecidedInUp = new Set(inUp.map(subject));
    const saidInPreview = new Set(inPreview.map((finding) => (isUnknown(finding) ? subject : statement)(finding)));
    return [
        ...inPreview
            .filter((finding) => !isUnknown(finding) || undecidedInUp.has(subject(finding)))
            .map((finding) => ({ ...finding, phase: "preview" as const })),
        ...inUp
            .filter((finding) => !saidInPreview.has((isUnknown(finding) ? subject : statement)(finding)))
            .map((finding) => ({ ...finding, phase: "up" as const })),
    ];
}

function isUnknown({ outcome }: PolicyFinding): boolean {
    return outcome === "unknown";
}

function toPolicyResource(
    resource: RecordedResource,
    graph: Graph,
    inputsOf: (resource: RecordedResource) => Properties,
): PolicyResource {
    const { urn, type, name, protect, parent, dependencies, propertyDependencies } = resource;
    const provider = graph.providerOf(resource);
    return {
        urn,
        type,
        name,
        props: inputsOf(resource),
        protect,
        dependencies,
        propertyDependencies,
        ...(parent === undefined ? {} : { parent }),
        ...(provider === undefined
            ? {}
            : { provider: { urn: provider.urn, type: provider.type, props: inputsOf(provider) } }),
    };
}

/** A resource's inputs as a preview shows them. */
function previewInputs({ inputs, inputMarks: { unknowns } }: RecordedResource): Properties {
    if (unknowns.length === 0) {
        return inputs;
    }
    const unknown = new Set(unknowns);
    return mapValue(inputs, (_, path) => (unknown.has(path) ? UNKNOWN : undefined));
}
