import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../planner/graph";
import { urnType } from "../../planner/urn";
import { ALL_STACKS, planned } from "./claims";
import { ROOT } from "./plan";

/** How to accept what has changed. */
const ACCEPT = "npm run golden";

/** URNs that a stack had when somebody last looked at the list. */
export function goldenUrns(stack: string): readonly string[] {
    return readFileSync(goldenFile(stack), "utf8").trim().split("\n");
}

/** Writes the lists of all stacks anew. */
export async function writeGoldenUrns(): Promise<void> {
    for (const stack of ALL_STACKS) {
        const { graph } = await planned(stack);
        writeFileSync(goldenFile(stack), `${graph.resources.map(({ urn }) => urn).join("\n")}\n`);
    }
}

function goldenFile(stack: string): string {
    return join(ROOT, "tests", "golden", `urns.${stack}.txt`);
}

/**
 * What has changed since the list was written. A resource whose URN is gone would be deleted, and made anew under another
 * one, without whatever it held.
 */
export function goldenProblems(golden: readonly string[], graph: Graph): readonly string[] {
    const known = new Set(golden);
    const covered = new Set(graph.resources.flatMap((resource) => [resource.urn, ...resource.aliases]));
    const gone = golden.filter((urn) => !covered.has(urn));
    const appeared = graph.resources
        .filter((resource) => ![resource.urn, ...resource.aliases].some((urn) => known.has(urn)))
        .map(({ urn }) => urn);
    return [
        ...gone.map((urn) => goneProblem(urn, appeared)),
        ...appeared.map((urn) => `new: ${urn}; if that is meant: ${ACCEPT}`),
    ];
}

/** An alias of a component is an alias of all that is inside it, too. */
function goneProblem(urn: string, appeared: readonly string[]): string {
    const [candidate = "the resource in its place"] = appeared.filter((other) => urnType(other) === urnType(urn));
    const alias = urn.replace(/^urn:pulumi:[^:]+/, "urn:pulumi:${pulumi.getStack()}");
    return `gone: ${urn}; give ${candidate}, or the component around it, { aliases: [\`${alias}\`] }; if it shall go: ${ACCEPT}`;
}
