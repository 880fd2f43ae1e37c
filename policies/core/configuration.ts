import type { Exemption } from "./exemption";
import type { Level, Param, Rule } from "./rule";
import type { PolicySettings } from "./settings";
import { isRecord } from "./values";

/** All that is wrong with a policy configuration: each problem with its path, what is allowed and how to fix it. */
export class ConfigurationError extends Error {
    public override readonly name = "ConfigurationError";

    public constructor(public readonly problems: readonly string[]) {
        super(["The policy configuration is not valid:", ...problems.map((problem) => `  - ${problem}`)].join("\n"));
    }
}

const LEVELS: Readonly<Record<string, Level | "disabled">> = {
    advisory: "advisory",
    mandatory: "mandatory",
    disabled: "disabled",
    // No rule remediates; the engine reports what a remediation leaves over as mandatory.
    remediate: "mandatory",
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a policy configuration in the form that `--policy-pack-config` takes: a level for `all`, and by rule name a level, or
 * an object of `enforcementLevel`, the rule's parameters and `exemptions`. The engine accepts unknown names; this does not.
 *
 * @param today The day to judge by, `YYYY-MM-DD`.
 * @throws {@link ConfigurationError} with all problems at once.
 */
export function parseSettings(configuration: unknown, rules: readonly Rule[], today: string): PolicySettings {
    const reader = new Reader();
    const { all, ...entries } = reader.record("the configuration", configuration);
    const everywhere =
        all === undefined ? undefined : reader.level("all", reader.entry("all", all)["enforcementLevel"]);
    const byName = new Map(rules.map((rule) => [rule.name, rule]));
    Object.keys(entries)
        .filter((name) => !byName.has(name))
        .forEach((name) => {
            reader.reject(name, "is no rule of the pack", "a name from the table in its README");
        });
    const parsed = rules.map((rule) => {
        const { enforcementLevel, ...config } = reader.entry(rule.name, entries[rule.name] ?? {});
        const level = enforcementLevel === undefined ? everywhere : reader.level(rule.name, enforcementLevel);
        return { name: rule.name, level, ...reader.config(rule, config) };
    });
    reader.finish();
    return {
        today,
        levels: Object.fromEntries(parsed.flatMap(({ name, level }) => (level === undefined ? [] : [[name, level]]))),
        params: Object.fromEntries(parsed.map(({ name, params }) => [name, params])),
        exemptions: parsed.flatMap(({ exemptions }) => exemptions),
    };
}

/** What the configuration of one rule holds beside its level, as the analyzer hands it to the rule. */
export interface RuleConfig {
    readonly params: Readonly<Record<string, unknown>>;
    readonly exemptions: readonly Exemption[];
}

/** @throws {@link ConfigurationError} with all problems at once. */
export function parseRuleConfig(rule: Rule, config: Readonly<Record<string, unknown>>): RuleConfig {
    const reader = new Reader();
    const parsed = reader.config(rule, config);
    reader.finish();
    return parsed;
}

/** Reads piece by piece and collects what is wrong. */
class Reader {
    private readonly problems: string[] = [];

    public reject(path: string, problem: string, allowed: string): void {
        this.problems.push(`${path}: ${problem}, allowed: ${allowed}; correct it in the policy configuration`);
    }

    public finish(): void {
        if (this.problems.length > 0) {
            throw new ConfigurationError(this.problems);
        }
    }

    public record(path: string, value: unknown): Readonly<Record<string, unknown>> {
        if (isRecord(value)) {
            return value;
        }
        this.reject(path, `got ${JSON.stringify(value)}`, "an object");
        return {};
    }

    /** An entry in its long form. */
    public entry(path: string, value: unknown): Readonly<Record<string, unknown>> {
        return typeof value === "string" ? { enforcementLevel: value } : this.record(path, value);
    }

    public level(path: string, value: unknown): Level | "disabled" | undefined {
        const level = LEVELS[String(value)];
        if (level === undefined) {
            this.reject(`${path}.enforcementLevel`, `got ${JSON.stringify(value)}`, Object.keys(LEVELS).join(", "));
        }
        return level;
    }

    public config(rule: Rule, { exemptions = [], ...params }: Readonly<Record<string, unknown>>): RuleConfig {
        for (const [key, value] of Object.entries(params)) {
            const param = rule.params[key];
            if (param === undefined) {
                this.reject(
                    `${rule.name}.${key}`,
                    "is no parameter of the rule",
                    Object.keys(rule.params).join(", ") || "none",
                );
            } else if (!accepts(param, value)) {
                this.reject(`${rule.name}.${key}`, `got ${JSON.stringify(value)}`, param.description);
            }
        }
        return { params, exemptions: this.exemptions(rule.name, exemptions) };
    }

    private exemptions(rule: string, value: unknown): readonly Exemption[] {
        if (!Array.isArray(value)) {
            this.reject(`${rule}.exemptions`, `got ${JSON.stringify(value)}`, "a list");
            return [];
        }
        return value.map((element, index) => {
            const path = `${rule}.exemptions[${index}]`;
            const exemption = this.record(path, element);
            const text = (key: string): string => {
                const given = exemption[key];
                if (typeof given === "string" && given !== "" && (key !== "expires" || DATE.test(given))) {
                    return given;
                }
                this.reject(
                    `${path}.${key}`,
                    `got ${JSON.stringify(given)}`,
                    key === "expires" ? "a day, YYYY-MM-DD" : "a text",
                );
                return "";
            };
            return { rule, urn: text("urn"), reason: text("reason"), owner: text("owner"), expires: text("expires") };
        });
    }
}

function accepts(param: Param, value: unknown): boolean {
    if (Array.isArray(param.default)) {
        return Array.isArray(value) && value.every((element) => typeof element === "string");
    }
    if (typeof value === "number") {
        const { minimum = -Infinity, maximum = Infinity } = param;
        return typeof param.default === "number" && minimum <= value && value <= maximum;
    }
    return typeof value === typeof param.default;
}
