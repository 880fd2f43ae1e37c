import { ConfigurationReader, judgedAs, type Entry } from "./configurationReader";
import { EXEMPTIONS } from "./exemption";
import type { Rule } from "./rule";
import type { PolicySettings } from "./settings";

export { ConfigurationError } from "./configurationReader";

/** Keys that are no names: the level for all, and what the Pulumi CLI reads itself, environments to take more settings from. */
const GENERAL = ["all", "environments"];

/**
 * Reads a policy configuration in the form that `--policy-pack-config` takes: a level for `all`, and by rule name a level, or
 * an object of `enforcementLevel`, the rule's parameters and `exemptions`. The engine accepts unknown names; this does not.
 *
 * @param today The day to judge by, `YYYY-MM-DD`.
 * @throws {@link ConfigurationError} with all problems at once.
 */
export function parseSettings(configuration: unknown, rules: readonly Rule[], today: string): PolicySettings {
    const reader = new ConfigurationReader();
    const given = reader.record("the configuration", configuration);
    const all = reader.general("all", given["all"] ?? {});
    const known = new Set([...GENERAL, EXEMPTIONS.name, ...rules.map(({ name }) => name)]);
    for (const name of Object.keys(given).filter((key) => !known.has(key))) {
        reader.reject(name, "is no rule of the pack", "a name from its catalogue, docs/policies.md");
    }
    const entries: Entry[] = rules.map((rule) => reader.rule(rule, given[rule.name] ?? {}, all));
    const exemptions = judgedAs(reader.general(EXEMPTIONS.name, given[EXEMPTIONS.name] ?? {}) ?? all);
    reader.finish();
    const levels = [...entries, { name: EXEMPTIONS.name, level: exemptions }];
    return {
        today,
        levels: Object.fromEntries(levels.flatMap(({ name, level }) => (level === undefined ? [] : [[name, level]]))),
        params: Object.fromEntries(entries.map(({ name, params }) => [name, params])),
        exemptions: entries.flatMap((entry) => entry.exemptions),
    };
}
