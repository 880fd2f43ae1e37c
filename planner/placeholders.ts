import { createHash } from "node:crypto";
import { DEFAULT_ID, OUTPUTS, PACKAGE_OUTPUTS, type Template } from "./placeholderShapes";
import { fieldPath, elementPath, isObject, type Properties, type Value } from "./values";

/** Where a stack is deployed: facts that appear in what clouds compute. */
export interface Identity {
    readonly accountId: string;
    readonly region: string;
}

/** What is known of a resource when its computed outputs are answered. */
export interface PlannedResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly inputs: Properties;
}

/** Stand-ins for what a cloud will compute for one resource. */
export interface Answer {
    readonly id: string;
    /** Computed outputs by name; they may be nested. */
    readonly outputs: Properties;
    /** All stand-ins by path, the id as `id`. */
    readonly placeholders: Readonly<Record<string, string>>;
}

/** What makes a random-looking part recognisable, by the character set of the place it stands in. */
const HEX_MARK = "facade";
const DIGIT_MARK = "70707070";
const CLUSTER_MARK = "0707-070707-";

/**
 * Answers computed outputs with values that have the right shape, are the same in each run, and can be recognised inside
 * any text, so that documents which mention them can be judged and yet count as unknown until deployment.
 */
export class Placeholders {
    private readonly issued = new Set<string>();
    private readonly lengths = new Map<string, Set<number>>();

    public constructor(private readonly identity: Identity) {}

    /** Stand-ins for all that the table in `placeholderShapes.ts` says a cloud computes for such a resource. */
    public answer(resource: PlannedResource): Answer {
        const [packageName = ""] = resource.type.split(":");
        const { id: idTemplate = DEFAULT_ID, ...templates } = {
            ...PACKAGE_OUTPUTS[packageName],
            ...OUTPUTS[resource.type],
        };
        const blanks = new Blanks(resource, this.identity, (mark, rest) => this.issue(mark, rest));
        const placeholders: Record<string, string> = {};
        const fill = (template: Template, path: string): Value => {
            if (typeof template === "string") {
                return (placeholders[path] = blanks.fill(template));
            }
            return Array.isArray(template)
                ? template.map((element: Template, index) => fill(element, elementPath(path, index)))
                : Object.fromEntries(
                      Object.entries(template).map(([key, field]) => [key, fill(field, fieldPath(path, key))]),
                  );
        };
        const id = String(fill(idTemplate, "id"));
        const outputs = Object.fromEntries(
            Object.entries(templates).map(([key, template]) => [key, fill(template, key)]),
        );
        return { id, outputs, placeholders };
    }

    /** Whether a text contains one of the values answered here, whatever is around it. */
    public owns(text: string): boolean {
        for (const [mark, lengths] of this.lengths) {
            for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                for (const length of lengths) {
                    if (this.issued.has(text.slice(at, at + length))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private issue(mark: string, rest: string): string {
        const token = mark + rest;
        const lengths = this.lengths.get(mark) ?? new Set();
        this.lengths.set(mark, lengths.add(token.length));
        this.issued.add(token);
        return token;
    }
}

/** Fills the blanks of one resource's templates. */
class Blanks {
    private readonly hashes = new Map<string, string>();

    public constructor(
        private readonly resource: PlannedResource,
        private readonly identity: Identity,
        private readonly issue: (mark: string, rest: string) => string,
    ) {}

    public fill(template: string): string {
        return template.replace(
            /\{(\w+)(?::(\w+))?\}/g,
            (_, blank: string, meaning = "") => this.random(blank, meaning as string) ?? this.fact(blank),
        );
    }

    private random(blank: string, meaning: string): string | undefined {
        const hex = this.hash(meaning);
        switch (blank) {
            case "uuid":
                return this.issue(HEX_MARK, hex.replace(/^(..)(.{4})(.{3})(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5"));
            case "host":
                return this.issue(HEX_MARK, hex.replace(/^(..)(.{4}).*$/, "$1-$2"));
            case "hex16":
            case "hex17":
                return this.issue(HEX_MARK, hex.slice(0, Number(blank.slice(3)) - HEX_MARK.length));
            case "digits15":
            case "digits16":
                return this.issue(DIGIT_MARK, digits(hex).slice(0, Number(blank.slice(6)) - DIGIT_MARK.length));
            case "cluster":
                return this.issue(CLUSTER_MARK, hex.slice(0, 8));
            default:
                return undefined;
        }
    }

    private hash(meaning: string): string {
        let hash = this.hashes.get(meaning);
        if (hash === undefined) {
            hash = createHash("sha256").update(`${this.resource.urn} ${meaning}`).digest("hex");
            this.hashes.set(meaning, hash);
        }
        return hash;
    }

    private fact(blank: string): string {
        const { accountId, region } = this.identity;
        const govCloud = region.startsWith("us-gov-");
        const [, module = "", type = ""] = this.resource.type.split(":");
        switch (blank) {
            case "account":
                return accountId;
            case "region":
                return region;
            case "partition":
                return govCloud ? "aws-us-gov" : "aws";
            case "domain":
                return govCloud ? "cloud.databricks.us" : "cloud.databricks.com";
            case "service":
                return module.split("/")[0] ?? "";
            case "kind":
                return type.toLowerCase();
            case "name":
                return this.physicalName();
            default:
                return this.given(blank) ?? "";
        }
    }

    private physicalName(): string {
        return this.given("name") ?? this.given("bucket") ?? this.resource.name;
    }

    private given(property: string): string | undefined {
        const value = this.resource.inputs[property];
        return typeof value === "string" ? value : undefined;
    }
}

function digits(hex: string): string {
    return BigInt(`0x${hex.slice(0, 16)}`)
        .toString()
        .padStart(20, "0")
        .slice(-8);
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
