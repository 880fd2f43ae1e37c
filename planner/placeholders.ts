import { Blanks, type Identity, type PlannedResource } from "./placeholderBlanks";
import { DEFAULT_ID, Each, OUTPUTS, PACKAGE_OUTPUTS, type Template } from "./placeholderShapes";
import { fieldPath, elementPath, isObject, type Properties, type Value } from "./values";

/** Stand-ins for what a cloud will compute for one resource. */
export interface Answer {
    readonly id: string;
    /** Computed outputs by name; they may be nested. */
    readonly outputs: Properties;
    /** All stand-ins by path, the id as `id`. */
    readonly placeholders: Readonly<Record<string, string>>;
}

/**
 * Answers computed outputs with values that have the right shape, are the same in each run, and can be recognised inside
 * any text, so that documents which mention them can be judged and yet count as unknown until deployment. What a program makes
 * of such a value without keeping its text, such as a digest, cannot be recognised; the mode `unknown` shows it.
 */
export class Placeholders {
    private readonly issued = new Set<string>();
    private readonly lengths = new Map<string, Set<number>>();

    public constructor(private readonly identity: Identity) {}

    /** Stand-ins for all that the table in `placeholderShapes.ts` says a cloud computes for such a resource. */
    public answer(resource: PlannedResource): Answer {
        const [packageName = ""] = resource.type.split(":");
        const templates = { id: DEFAULT_ID, ...PACKAGE_OUTPUTS[packageName], ...OUTPUTS[resource.type] };
        const placeholders: Record<string, string> = {};
        const blanksOf = (one: PlannedResource): Blanks =>
            new Blanks(one, this.identity, (mark, rest) => this.issue(mark, rest));
        const fill = (template: Template, path: string, blanks: Blanks): Value => {
            if (typeof template === "string") {
                return (placeholders[path] = blanks.fill(template));
            }
            if (template instanceof Each) {
                return elementsOf(resource, template.list).map((element, index) =>
                    fill(template.template, elementPath(path, index), blanksOf(element)),
                );
            }
            return Array.isArray(template)
                ? template.map((element: Template, index) => fill(element, elementPath(path, index), blanks))
                : Object.fromEntries(
                      Object.entries(template).map(([key, field]) => [key, fill(field, fieldPath(path, key), blanks)]),
                  );
        };
        const { id, ...outputs } = fill(templates, "", blanksOf(resource)) as Readonly<Record<string, Value>>;
        return { id: typeof id === "string" ? id : "", outputs, placeholders };
    }

    /** Whether a text contains one of the values answered here, whatever is around it. */
    public owns(text: string): boolean {
        return [...this.lengths].some(([mark, lengths]) =>
            positions(mark, text).some((at) =>
                [...lengths].some((length) => this.issued.has(text.slice(at, at + length))),
            ),
        );
    }

    private issue(mark: string, rest: string): string {
        const token = mark + rest;
        const lengths = this.lengths.get(mark) ?? new Set();
        this.lengths.set(mark, lengths.add(token.length));
        this.issued.add(token);
        return token;
    }
}

/** The elements of an input, each as if it were a resource of its own, whichever place it is in. */
function elementsOf(resource: PlannedResource, list: string): readonly PlannedResource[] {
    const elements = resource.inputs[list];
    return (Array.isArray(elements) ? (elements as readonly Value[]) : [])
        .filter(isObject)
        .map((inputs) => ({ ...resource, urn: `${resource.urn} ${JSON.stringify(inputs)}`, inputs }));
}

function positions(mark: string, text: string): readonly number[] {
    const found: number[] = [];
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        found.push(at);
    }
    return found;
}

/** What a resource has after it was made: what it was given, and what was answered for the rest. */
export function withAnswer(given: Properties, answered: Properties): Properties {
    const state: Record<string, Value> = { ...given };
    for (const [key, answer] of Object.entries(answered)) {
        const value = given[key];
        if (value === undefined || value === null) {
            state[key] = answer;
        } else if (isObject(value) && isObject(answer)) {
            state[key] = withAnswer(value, answer);
        }
    }
    return state;
}
