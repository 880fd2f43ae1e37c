import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../planner/graph";
import { urnType } from "../../planner/urn";
import { ALL_STACKS, planned, type StackName } from "./claims";
import { ROOT } from "./plan";

/** How to accept what has changed. */
const ACCEPT = "npm run golden";

/** URNs that a stack had when somebody last looked at the list. */
export function goldenUrns(stack: string): readonly string[] {
    return readFileSync(goldenFile(stack), "utf8").trim().split("\n");
}

/** Writes the lists of all stacks anew. */
export async function writeGoldenUrns(stacks: readonly StackName[] = ALL_STACKS): Promise<void> {
    for (const stack of stacks) {
        const { graph } = await planned(stack);
        writeFileSync(goldenFile(stack), `${urnsOf(graph).join("\n")}\n`);
    }
}

function goldenFile(stack: string): string {
    return join(ROOT, "tests", "golden", `urns.${stack}.txt`);
}

function urnsOf(graph: Graph): readonly string[] {
    return graph.resources.map(({ urn }) => urn);
}

/**
 * What has changed since the list was written. A resource whose URN is gone would be deleted, and made anew under another
 * one, with whatever it holds.
 */
export function goldenProblems(golden: readonly string[], graph: Graph): readonly string[] {
    const aliases = graph.resources.flatMap((resource) => resource.aliases);
    const current = urnsOf(graph);
    const gone = golden.filter((urn) => !current.includes(urn) && !aliases.includes(urn));
    const appeared = graph.resources
        .filter(({ urn, aliases: before }) => !golden.includes(urn) && !before.some((alias) => golden.includes(alias)))
        .map(({ urn }) => urn);
    return [
        ...gone.map((urn) => goneProblem(urn, appeared)),
        ...appeared.map((urn) => `new: ${urn}; if that is meant: ${ACCEPT}`),
    ];
}

/** An alias on a component is handed on to what is inside it. */
function goneProblem(urn: string, appeared: readonly string[]): string {
    const [candidate = "the resource in its place"] = appeared.filter((other) => urnType(other) === urnType(urn));
    const alias = urn.replace(/^urn:pulumi:[^:]+/, "urn:pulumi:${pulumi.getStack()}");
    return `gone: ${urn}; give ${candidate}, or the component around it, { aliases: [\`${alias}\`] }; if it shall go: ${ACCEPT}`;
}
