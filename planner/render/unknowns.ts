import type { StackDocument } from "../model";
import { urnType } from "../urn";
import { plural, shortType, tally, wrap, type Style } from "./style";

/** Lines after which the rest is left to the JSON. */
const MOST_LINES = 4;

/** Inputs that stay unknown until deployment, by type and property. */
export function renderUnknowns({ unknown }: StackDocument, style: Style): readonly string[] {
    const inputs = unknown.map(({ urn, property }) => `${shortType(urnType(urn))}.${topLevel(property)}`);
    const lines = wrap(tally(inputs).join(", "), style.width - 2);
    const shown = lines.slice(0, MOST_LINES);
    const cut = lines.length > MOST_LINES ? ["… all of them are in the plan as JSON (--json, --out)"] : [];
    return inputs.length === 0 ? [] : [...shown, ...cut].map((line) => `  ${style.dim(line)}`);
}

/** How much is unknown. */
export function summariseUnknowns({ unknown }: StackDocument): string {
    const resources = new Set(unknown.map(({ urn }) => urn)).size;
    return unknown.length === 0 ? "nothing" : `${plural(unknown.length, "input")} of ${plural(resources, "resource")}`;
}

function topLevel(property: string): string {
    return /^[^.[]+/.exec(property)?.[0] ?? property;
}
