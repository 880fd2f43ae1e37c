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
 * The framework that is meant: its name, or a part of it that no other has.
 *
 * @throws When it is none, or several.
 */
export function frameworkOf(text: string): FrameworkName {
    const all = Object.keys(FRAMEWORKS) as FrameworkName[];
    const same = all.filter((name) => name.toLowerCase() === text.toLowerCase());
    const [meant, ...others] =
        same.length > 0 ? same : all.filter((name) => name.toLowerCase().includes(text.toLowerCase()));
    if (meant === undefined || others.length > 0) {
        throw new Error(
            `--framework: got ${JSON.stringify(text)}, allowed: ${all.join(", ")}; give one of these names`,
        );
    }
    return meant;
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
