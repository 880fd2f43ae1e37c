import { createHash } from "node:crypto";
import { DEFAULT_IDS, IDS, PROPERTY_PATTERNS, TYPE_PROPERTIES } from "./idTable";
import type { Session } from "./session";
import { UNKNOWN, type Properties, type Value } from "./values";

/** What makes a resource itself: everything that its computed values are made from. */
export interface Identity {
    readonly type: string;
    readonly logicalName: string;
    /** Different for each resource ever created, the same in each run of the same program. */
    readonly seed: string;
    readonly inputs: Properties;
    readonly session: Session;
}

/** The id that the cloud gives to a resource. */
export function idOf(identity: Identity): string {
    const known = IDS[identity.type];
    const template =
        known ?? DEFAULT_IDS.find(([property]) => property === "" || property in identity.inputs)?.[1] ?? "";
    return fill(template, "id", identity);
}

/** The text that the cloud answers for a property that the program did not give. */
export function textOf(property: string, identity: Identity): string {
    const template =
        TYPE_PROPERTIES[identity.type]?.[property] ??
        PROPERTY_PATTERNS.find(([pattern]) => pattern.test(property))?.[1] ??
        `${property}-{hex8}`;
    return fill(template, property, identity);
}

/** The number or boolean that the cloud answers: what the table says, else an identifier for ids and nothing for the rest. */
export function scalarOf(kind: "number" | "boolean", property: string, identity: Identity): number | boolean {
    const listed = TYPE_PROPERTIES[identity.type]?.[property];
    if (kind === "boolean") {
        return listed === "true";
    }
    const template = listed ?? (/id$/i.test(property) ? "{digits15}" : "0");
    return Number(fill(template, property, identity));
}

/** Fills the blanks of a template; what depends on an unknown value is unknown. */
function fill(template: string, property: string, identity: Identity): string {
    const text = template.replace(/\{(\w+)\}/g, (_, blank: string) => {
        const random = /^(hex|digits|uuid)(\d*)$/.exec(blank);
        if (random !== null) {
            return randomText(random[1] ?? "", Number(random[2]), `${identity.seed}/${property}`);
        }
        return fact(blank, identity) ?? given(identity.inputs[blank]) ?? textOf(blank, identity);
    });
    return text.includes(UNKNOWN) ? UNKNOWN : text;
}

function given(value: Value | undefined): string | undefined {
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function fact(blank: string, identity: Identity): string | undefined {
    const { session, type, logicalName, inputs } = identity;
    const [service = "", resource = ""] = (type.split(":")[1] ?? "").split("/");
    const facts: Readonly<Record<string, string | undefined>> = {
        logicalName,
        account: session.account,
        region: session.region,
        partition: session.partition,
        domain: session.host.replace(/^accounts\./, ""),
        service,
        resource,
        primaryKeyId: given(inputs["primaryKeyArn"])?.replace(/^.*\//, ""),
    };
    return blank === "id" ? idOf(identity) : facts[blank];
}

/** Text that looks random and is a pure function of its salt. */
function randomText(kind: string, length: number, salt: string): string {
    const hex = createHash("sha256").update(salt).digest("hex");
    switch (kind) {
        case "uuid":
            return hex.replace(/^(.{8})(.{4}).(.{3})..(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
        case "digits":
            // Below 9 * 10^15, so that a number of 16 digits survives JavaScript.
            return `${String(1 + (parseInt(hex.slice(0, 2), 16) % 8))}${decimals(hex, length - 1)}`;
        default:
            return hex.slice(0, length);
    }
}

function decimals(hex: string, length: number): string {
    return BigInt(`0x${hex.slice(2)}`)
        .toString()
        .slice(0, length);
}
