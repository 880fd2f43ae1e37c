import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";

/** What is directly inside a component: types by logical name. */
export function children(graph: Graph, component: RecordedResource): Readonly<Record<string, string>> {
    return Object.fromEntries(graph.childrenOf(component).map(({ name, type }) => [name, type]));
}

/** Logical names of the providers of all that is inside a component, by logical name. */
export function providers(graph: Graph, component: RecordedResource): Readonly<Record<string, string | undefined>> {
    const inside = graph.descendantsOf(component).filter(({ custom }) => custom);
    return Object.fromEntries(inside.map((resource) => [resource.name, graph.providerOf(resource)?.name]));
}
