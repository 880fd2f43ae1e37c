import type { ResourceDocument, StackDocument } from "../model";
import { STACK_TYPE } from "../urn";
import { clip, fitItems, shortType, tally, type Style } from "./style";

/** A component with what is inside it. */
interface Node {
    readonly resource: ResourceDocument;
    readonly components: readonly Node[];
    /** Types of the custom resources directly inside. */
    readonly types: readonly string[];
}

interface Line {
    /** Branches of the tree before the name. */
    readonly branch: string;
    readonly name: string;
    readonly type: string;
    /** Types of the resources the line stands for. */
    readonly types: readonly string[];
    readonly count: number;
}

/** What a stack will make: its components to a depth, each with the number and types of the resources inside. */
export function renderTree(stack: StackDocument, depth: number, style: Style): readonly string[] {
    const root = stack.resources.find(({ type }) => type === STACK_TYPE);
    if (root === undefined) {
        return [];
    }
    const { components, types } = nodeOf(root, childrenByParent(stack.resources));
    const tops = components.flatMap((node) => linesOf(node, depth, "", ""));
    const loose =
        types.length === 0 ? [] : [{ branch: "", name: "outside components", type: "", types, count: types.length }];
    return format([...tops, ...loose], style);
}

function childrenByParent(resources: readonly ResourceDocument[]): ReadonlyMap<string, readonly ResourceDocument[]> {
    const children = new Map<string, ResourceDocument[]>();
    for (const resource of resources) {
        if (resource.parent !== null && !resource.type.startsWith("pulumi:providers:")) {
            const siblings = children.get(resource.parent) ?? [];
            children.set(resource.parent, siblings);
            siblings.push(resource);
        }
    }
    return children;
}

function nodeOf(resource: ResourceDocument, children: ReadonlyMap<string, readonly ResourceDocument[]>): Node {
    const inside = children.get(resource.urn) ?? [];
    const components = inside.filter(({ custom }) => !custom).map((child) => nodeOf(child, children));
    const custom = inside.filter((child) => child.custom);
    // A resource that is the parent of others is no component, so what it holds counts where it is.
    const nested = custom.map((child) => nodeOf(child, children));
    return {
        resource,
        components: [...components, ...nested.flatMap((node) => node.components)].sort(byName),
        types: [...custom.map(({ type }) => type), ...nested.flatMap((node) => node.types)],
    };
}

function byName(a: Node, b: Node): number {
    return a.resource.name < b.resource.name ? -1 : 1;
}

function allTypes({ types, components }: Node): readonly string[] {
    return [...types, ...components.flatMap(allTypes)];
}

function linesOf(node: Node, depth: number, branch: string, indent: string): readonly Line[] {
    const all = allTypes(node);
    const folded = depth <= 1;
    const line = {
        branch,
        name: node.resource.name,
        type: shortType(node.resource.type),
        types: folded ? all : node.types,
        count: all.length,
    };
    const inside = folded ? [] : node.components;
    return [
        line,
        ...inside.flatMap((child, index) => {
            const last = index === inside.length - 1;
            return linesOf(child, depth - 1, `${indent}${last ? "└─ " : "├─ "}`, `${indent}${last ? "   " : "│  "}`);
        }),
    ];
}

function format(lines: readonly Line[], style: Style): readonly string[] {
    const label = ({ branch, name, type }: Line): number => branch.length + name.length + 2 + type.length;
    const labelWidth = Math.min(Math.max(0, ...lines.map(label)), Math.floor(style.width * 0.55));
    const countWidth = Math.max(0, ...lines.map(({ count }) => String(count).length));
    return lines.map((line) => {
        const { branch, name, type, count } = line;
        const shownType = clip(type, Math.max(labelWidth - branch.length - name.length - 2, 0));
        const padding = " ".repeat(Math.max(labelWidth - branch.length - name.length - 2 - shownType.length, 0));
        const left = `${style.dim(branch)}${style.bold(name)}  ${style.dim(shownType)}${padding}`;
        const summary = fitItems(tally(line.types.map(shortType)), ", ", style.width - labelWidth - countWidth - 8);
        return `  ${left}  ${String(count).padStart(countWidth)}  ${style.dim(summary)}`.trimEnd();
    });
}
