import type { Advice } from "./commands";
import type { Verdict } from "./findings";

/** All that was found about one stack. */
export interface Report {
    readonly stack: string;
    readonly advice: readonly Advice[];
    /** URNs of resources whose creation was begun and whose end the engine has not seen. */
    readonly pendingCreates: readonly string[];
    /** Drops those from the state. */
    readonly clearPending: string;
}

const HEADINGS: Readonly<Record<Verdict, string>> = {
    lost: "The program makes these, and the state does not know them. Import them, then go on with `up`:",
    duplicate: "The state has another one in the place of each of these. Delete them:",
    unplanned:
        "The program makes no such thing, and no stack has it. It was kept on purpose when its stack was destroyed, or is left\n" +
        "over. Delete it only when you know that it is left over:",
};

/** The report for people. */
export function renderReport({ stack, advice, pendingCreates, clearPending }: Report): string {
    const sections = (Object.keys(HEADINGS) as Verdict[]).flatMap((verdict) => {
        const found = advice.filter((finding) => finding.verdict === verdict);
        return found.length === 0 ? [] : [`${HEADINGS[verdict]}\n${found.map(renderAdvice).join("\n")}`];
    });
    if (pendingCreates.length > 0) {
        const urns = pendingCreates.map((urn) => `  ${urn}`).join("\n");
        const heading = "The engine began to create these and saw no end. After the imports drop them from the state:";
        sections.push(`${heading}\n${urns}\n    ${clearPending}`);
    }
    const count = advice.length === 0 ? "nothing exists" : `${String(advice.length)} found`;
    return `${[`${stack}: ${count} that carries our marks and is not in the state.`, ...sections].join("\n\n")}\n`;
}

function renderAdvice({ thing, planned, command }: Advice): string {
    const type = planned?.type ?? thing.types.join(" or ");
    const known = [type, planned?.name ?? thing.name, thing.id].filter((text) => text !== "");
    return `  ${known.join("  ")}\n    ${command ?? "(no command is known for this kind of resource: see its service's console)"}`;
}

/** The report for programs. */
export function jsonReport({ stack, advice, pendingCreates, clearPending }: Report): string {
    const findings = advice.map(({ verdict, thing, planned, command }) => ({
        verdict,
        id: thing.id,
        name: planned?.name ?? thing.name,
        types: planned === undefined ? thing.types : [planned.type],
        ...(thing.arn !== undefined && { arn: thing.arn }),
        ...(planned !== undefined && { urn: planned.urn }),
        ...(command !== undefined && { command }),
    }));
    const pending = pendingCreates.length > 0 ? { pendingCreates, clearPending } : { pendingCreates };
    return `${JSON.stringify({ stack, findings, ...pending }, null, 2)}\n`;
}
