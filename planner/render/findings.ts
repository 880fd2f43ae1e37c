import type { FindingDocument, StackDocument } from "../model";
import { SEVERITIES } from "../severity";
import { urnName } from "../urn";
import { clip, plural, wrap, type Style } from "./style";

const OUTCOMES = {
    violation: "violation",
    error: "failed rule",
    unknown: "undecided",
    exempt: "exempt",
} as const;

/** Messages of one rule that are shown; the rest is left to the JSON. */
const MOST_MESSAGES = 5;

const INDENT = "    ";

/** What the policy pack says: violations by rule with their fix, most severe first; then what it leaves open or excuses. */
export function renderFindings({ findings }: StackDocument, style: Style): readonly string[] {
    const [grave, others] = [findings.filter(isGrave), findings.filter((finding) => !isGrave(finding))];
    const byRule = ({ rule, level, outcome, phase, fix }: FindingDocument): string =>
        [rule, level, outcome, phase, fix].join("\n");
    const byReason = ({ rule, outcome, exemption }: FindingDocument): string =>
        [rule, outcome, exemption ?? ""].join("\n");
    return [
        ...groups(grave, byRule).flatMap((group) => renderViolations(group, style)),
        ...groups(others, byReason).flatMap((group) => renderOthers(group, style)),
    ];
}

/** How many findings there are of each outcome. */
export function summarise(findings: readonly FindingDocument[]): string {
    const counts = Object.entries(OUTCOMES).flatMap(([outcome, label]) => {
        const found = findings.filter((finding) => finding.outcome === outcome);
        const countable = found.some(isGrave);
        return found.length === 0 ? [] : [countable ? plural(found.length, label) : `${String(found.length)} ${label}`];
    });
    return counts.join(", ") || "no findings";
}

function isGrave({ outcome }: FindingDocument): boolean {
    return outcome === "violation" || outcome === "error";
}

type Group = readonly [FindingDocument, ...FindingDocument[]];

function groups(findings: readonly FindingDocument[], keyOf: (finding: FindingDocument) => string): readonly Group[] {
    const found = new Map<string, [FindingDocument, ...FindingDocument[]]>();
    for (const finding of findings) {
        const group = found.get(keyOf(finding));
        if (group === undefined) {
            found.set(keyOf(finding), [finding]);
        } else {
            group.push(finding);
        }
    }
    return [...found.values()];
}

function renderViolations(group: Group, style: Style): readonly string[] {
    const [{ rule, severity, level, outcome, phase, fix }] = group;
    const blocking = level === "mandatory" || outcome === "error";
    const mark = (blocking ? style.bad : style.warn)(`${blocking ? "✖" : "!"} ${severity.padEnd(widest(SEVERITIES))}`);
    const facts = [
        outcome === "error" ? OUTCOMES.error : level,
        ...(phase === "up" ? ["a preview cannot see it"] : []),
    ].join(", ");
    const more = group.length - MOST_MESSAGES;
    return [
        `  ${mark}  ${style.bold(rule)}  ${style.dim(facts)}`,
        ...group.slice(0, MOST_MESSAGES).flatMap(({ message }) => bullet("· ", message, style)),
        ...(more > 0 ? [`${INDENT}${style.dim(`  and ${String(more)} more (--json)`)}`] : []),
        ...bullet("fix: ", fix, style).map(style.accent),
    ];
}

function renderOthers(group: Group, style: Style): readonly string[] {
    const [{ rule, outcome, exemption }] = group;
    const head = `  ${outcome === "unknown" ? "?" : "–"} ${OUTCOMES[outcome].padEnd(widest(SEVERITIES))}  ${rule}`;
    const resources = group.map(({ urn }) => urnName(urn) || urn).join(", ");
    return [
        `${head}  ${style.dim(plural(group.length, "resource"))}`,
        `${INDENT}${style.dim(clip(resources, style.width - INDENT.length))}`,
        ...(exemption === null ? [] : bullet("because: ", exemption, style).map(style.dim)),
    ];
}

function bullet(label: string, text: string, style: Style): readonly string[] {
    const lines = wrap(text, style.width - INDENT.length - label.length);
    return lines.map((line, index) => INDENT + (index === 0 ? label : " ".repeat(label.length)) + line);
}

function widest(texts: readonly string[]): number {
    return Math.max(...texts.map((text) => text.length));
}
