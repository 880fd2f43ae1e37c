import { TABLES_AS_OF } from "../data/runtimes";
import type { Exemption } from "./exemption";
import type { Facts, Level, Rule } from "./rule";

/** How strict the rules are. {@link parseSettings} reads it from a policy configuration. */
export interface PolicySettings {
    /** The day to judge by, `YYYY-MM-DD`: exemptions expire, and runtimes go out of support. */
    readonly today: string;
    /** Level by rule name. A rule that is not named keeps its own. */
    readonly levels: Readonly<Record<string, Level | "disabled">>;
    /** Parameters by rule name. What is not given keeps the rule's default. */
    readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly exemptions: readonly Exemption[];
}

/** Every rule as it is written, on the day its dated tables were last checked: the same result on every day. */
export const DEFAULT_SETTINGS: PolicySettings = { today: TABLES_AS_OF, levels: {}, params: {}, exemptions: [] };

/** What the settings come to for one rule. */
export interface RuleSettings<L = Level | "disabled"> {
    readonly level: L;
    readonly params: Readonly<Record<string, unknown>>;
    readonly exemptions: readonly Exemption[];
}

export function settingsOf(rule: Rule, settings: PolicySettings): RuleSettings {
    return {
        level: levelOf(rule, settings),
        params: { ...defaultsOf(rule), ...settings.params[rule.name] },
        exemptions: settings.exemptions.filter((exemption) => exemption.rule === rule.name),
    };
}

export function levelOf(
    { name, level }: Pick<Facts, "name" | "level">,
    { levels }: PolicySettings,
): Level | "disabled" {
    return levels[name] ?? level;
}

function defaultsOf(rule: Rule): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(rule.params).map(([key, param]) => [key, param.default]));
}
