import { createHash } from "node:crypto";
import type { Properties } from "./values";

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

/** What makes a random-looking part recognisable, by the characters that its place allows. */
const HEX_MARK = "facade";
const DIGIT_MARK = "70707070";
const CLUSTER_MARK = "0707-070707-";

/** Fills the blanks of one resource's templates, which `placeholderShapes.ts` describes. */
export class Blanks {
    private readonly hashes = new Map<string, string>();
    private readonly facts: Readonly<Record<string, string>>;

    public constructor(
        private readonly resource: PlannedResource,
        identity: Identity,
        /** Told of each recognisable part, which begins with a mark. */
        private readonly issue: (mark: string, rest: string) => string,
    ) {
        this.facts = factsOf(resource, identity);
    }

    public fill(template: string): string {
        return template.replace(
            /\{(\w+)(?::(\w+))?\}/g,
            (_, blank: string, meaning = "") =>
                this.recognisable(blank, meaning as string) ?? this.facts[blank] ?? this.given(blank),
        );
    }

    private recognisable(blank: string, meaning: string): string | undefined {
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
        const hash =
            this.hashes.get(meaning) ?? createHash("sha256").update(`${this.resource.urn} ${meaning}`).digest("hex");
        this.hashes.set(meaning, hash);
        return hash;
    }

    private given(property: string): string {
        return textOf(this.resource, property) ?? "";
    }
}

function factsOf(resource: PlannedResource, { accountId, region }: Identity): Readonly<Record<string, string>> {
    const govCloud = region.startsWith("us-gov-");
    const [, module = "", type = ""] = resource.type.split(":");
    return {
        account: accountId,
        // Some are elsewhere than the stack.
        region: textOf(resource, "region") ?? region,
        partition: govCloud ? "aws-us-gov" : "aws",
        domain: govCloud ? "cloud.databricks.us" : "cloud.databricks.com",
        service: module.split("/")[0] ?? "",
        kind: type.toLowerCase(),
        name: textOf(resource, "name") ?? textOf(resource, "bucket") ?? resource.name,
    };
}

function textOf({ inputs }: PlannedResource, property: string): string | undefined {
    const value = inputs[property];
    return typeof value === "string" ? value : undefined;
}

/** As many decimal digits as a placeholder needs at most. */
function digits(hex: string): string {
    return BigInt(`0x${hex.slice(0, 16)}`)
        .toString()
        .padStart(20, "0")
        .slice(-8);
}
