import type { Rule } from "../../policies/core/rule";
import { byNumber, controlsOf, FRAMEWORKS, type FrameworkName } from "../../policies/data/mappings";

/** Which rules serve which controls of a framework. */
export interface Coverage {
    readonly framework: FrameworkName;
    readonly version: string;
    /** Names of rules by control. */
    readonly controls: Readonly<Record<string, readonly string[]>>;
    /** Rules that serve none. */
    readonly unmapped: readonly string[];
}

/**
 * The framework that is meant: its name, or words that no other has in its name, its version or its initials, such as
 * `NIST 800-53`, `PCI DSS 4.0` or `Databricks SAT`.
 *
 * @throws When it is none, or several.
 */
export function frameworkOf(text: string): FrameworkName {
    const all = Object.keys(FRAMEWORKS) as FrameworkName[];
    const same = all.filter((name) => name.toLowerCase() === text.toLowerCase());
    const words = text.toLowerCase().split(/\s+/);
    const [meant, ...others] =
        same.length > 0 ? same : all.filter((name) => words.every((word) => isCalled(name, word)));
    if (meant === undefined || others.length > 0) {
        throw new Error(
            `--framework: got ${JSON.stringify(text)}, allowed: ${all.join(", ")}; give one of these names`,
        );
    }
    return meant;
}

/** Shorter words are initials of too much. */
const SHORTEST_INITIALS = 3;

function isCalled(name: FrameworkName, word: string): boolean {
    const initials = name.split(" ").map((part) => part.charAt(0));
    return (
        `${name} ${FRAMEWORKS[name]}`.toLowerCase().includes(word) ||
        (word.length >= SHORTEST_INITIALS && initials.join("").toLowerCase().includes(word))
    );
}

export function coverageOf(framework: FrameworkName, rules: readonly Rule[]): Coverage {
    const served = rules.map((rule) => ({ rule: rule.name, ids: controlsOf(rule.framework)[framework] ?? [] }));
    const ids = [...new Set(served.flatMap((rule) => rule.ids))].sort(byNumber);
    return {
        framework,
        version: FRAMEWORKS[framework],
        controls: Object.fromEntries(
            ids.map((id) => [id, served.filter((rule) => rule.ids.includes(id)).map(({ rule }) => rule)]),
        ),
        unmapped: served.filter((rule) => rule.ids.length === 0).map(({ rule }) => rule),
    };
}

/** The coverage for people: a line per control. */
export function renderCoverage({ framework, version, controls, unmapped }: Coverage): string {
    const ids = Object.keys(controls);
    const width = Math.max(...ids.map((id) => id.length));
    const rules = new Set(Object.values(controls).flat());
    return [
        `${framework} ${version}: ${ids.length} controls, ${rules.size} rules`,
        "",
        ...ids.map((id) => `${id.padEnd(width)}  ${controls[id]?.join(" ") ?? ""}`),
        "",
        unmapped.length === 0
            ? "Every rule serves a control."
            : `Serve none (${unmapped.length}): ${unmapped.join(" ")}`,
    ].join("\n");
}
