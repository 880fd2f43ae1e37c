import type { StackDocument } from "../model";
import { urnType } from "../urn";
import { plural, shortType, tally, wrapItems, type Style } from "./style";

/** Lines after which the rest is left to the JSON. */
const MOST_LINES = 4;

/** Inputs that stay unknown until deployment, by type and property. */
export function renderUnknowns(stack: StackDocument, style: Style): readonly string[] {
    const inputs = unknownInputs(stack).map(({ urn, input }) => `${shortType(urnType(urn))}.${input}`);
    if (inputs.length === 0) {
        return [];
    }
    const lines = wrapItems(tally(inputs), ", ", style.width - 3);
    const cut = lines.length > MOST_LINES ? ["… and more (--json)"] : [];
    return [...lines.slice(0, MOST_LINES), ...cut].map((line) => `  ${style.dim(line)}`);
}

/** How much is unknown. */
export function summariseUnknowns(stack: StackDocument): string {
    const inputs = unknownInputs(stack);
    const resources = new Set(inputs.map(({ urn }) => urn)).size;
    return inputs.length === 0 ? "nothing" : `${plural(inputs.length, "input")} of ${plural(resources, "resource")}`;
}

/** Each input once, however many unknown values there are inside it. */
function unknownInputs({ unknown }: StackDocument): readonly { readonly urn: string; readonly input: string }[] {
    const inputs = unknown.map(({ urn, property }) => ({ urn, input: /^[^.[]+/.exec(property)?.[0] ?? property }));
    return [...new Map(inputs.map((one) => [`${one.urn} ${one.input}`, one])).values()];
}
