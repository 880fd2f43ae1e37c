import type { Graph } from "../graph";
import type { RecordedResource } from "../recording";
import { isObject, type Value } from "../values";

/** How much of a limit something uses. */
export interface Usage {
    /** URN of what the limit is of: a resource, or the stack itself. */
    readonly urn: string;
    readonly used: number;
    /** What there may be of it here. @default what the limit says */
    readonly most?: number;
}

/** Measures everything in a stack that one limit is of. */
export type Measure = (graph: Graph) => readonly Usage[];

/** What several measures find, of the same limit. */
export const anyOf =
    (measures: readonly Measure[]): Measure =>
    (graph) =>
        measures.flatMap((measure) => measure(graph));

/** Characters of a text that resources carry. One that is not known yet counts nothing. */
export const charactersOf = (type: string, property: string): Measure => sizesOf(type, property, lengthOf);

/** Elements of a list that resources carry. */
export const elementsOf = (type: string, property: string): Measure => sizesOf(type, property, elementCount);

function sizesOf(type: string, property: string, size: (value: Value | undefined) => number): Measure {
    return (graph) => graph.ofType(type).map(({ urn, inputs }) => ({ urn, used: size(inputs[property]) }));
}

/** Tags of every resource that carries some. */
export const tagsOf: Measure = (graph) =>
    graph.resources.flatMap(({ urn, inputs: { tags } }) =>
        isObject(tags) ? [{ urn, used: Object.keys(tags).length }] : [],
    );

/** The longest key or value of the tags of every resource of AWS that carries some. */
export const longestTag =
    (part: "key" | "value"): Measure =>
    (graph) =>
        graph.resources
            .filter(({ type }) => type.startsWith("aws:"))
            .flatMap(({ urn, inputs: { tags } }) => {
                const texts = isObject(tags) ? (part === "key" ? Object.keys(tags) : Object.values(tags)) : [];
                return texts.length === 0 ? [] : [{ urn, used: Math.max(...texts.map(lengthOf)) }];
            });

/** Keys of a map that resources carry. */
export const keysOf = (type: string, property: string): Measure =>
    sizesOf(type, property, (value) => (isObject(value) ? Object.keys(value).length : 0));

/** Resources of one type in the whole stack. */
export const countOf =
    (type: string, counts: (resource: RecordedResource) => boolean = () => true): Measure =>
    (graph) => [{ urn: graph.root.urn, used: graph.ofType(type).filter(counts).length }];

/** Numbers that resources carry. */
export const numbersOf = (type: string, property: string): Measure =>
    sizesOf(type, property, (value) => (typeof value === "number" ? value : 0));

/** Resources of one type that name their owner in a property. */
export const countPerOwner = (
    type: string,
    property: string,
    counts: (resource: RecordedResource) => boolean = () => true,
): Measure => perOwner(type, property, (resource) => (counts(resource) ? 1 : 0));

/** Characters of a text of all resources of one type together that name the same owner in a property. */
export const charactersPerOwner = (type: string, property: string, text: string): Measure =>
    perOwner(type, property, ({ inputs }) => lengthOf(inputs[text]));

/**
 * Rules or routes that name their owner in a property. One about a prefix list counts as many as the list has room for.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
 */
export const entriesPerOwner = (type: string, property: string, prefixList: string): Measure =>
    perOwner(type, property, ({ propertyDependencies }, graph) => {
        const lists = (propertyDependencies[prefixList] ?? []).map((urn) => graph.get(urn)?.inputs["maxEntries"]);
        const [room] = lists.filter((entries) => typeof entries === "number");
        return room ?? 1;
    });

function perOwner(type: string, property: string, size: (resource: RecordedResource, graph: Graph) => number): Measure {
    return (graph) => {
        const used = new Map<string, number>();
        for (const resource of graph.ofType(type)) {
            for (const owner of resource.propertyDependencies[property] ?? []) {
                used.set(owner, (used.get(owner) ?? 0) + size(resource, graph));
            }
        }
        return [...used].map(([urn, sum]) => ({ urn, used: sum }));
    };
}

const lengthOf = (value: Value | undefined): number => (typeof value === "string" ? value.length : 0);

const elementCount = (value: Value | undefined): number => (Array.isArray(value) ? value.length : 0);
