import type { Exemption } from "./exemption";
import { accepts } from "./param";
import type { Level, Rule } from "./rule";
import { isRecord } from "./values";

/** All that is wrong with a policy configuration: each problem with its path, what is allowed and how to fix it. */
export class ConfigurationError extends Error {
    public override readonly name = "ConfigurationError";

    public constructor(public readonly problems: readonly string[]) {
        super(["The policy configuration is not valid:", ...problems.map((problem) => `  - ${problem}`)].join("\n"));
    }
}

const LEVELS = ["advisory", "mandatory", "remediate", "disabled"] as const;

/** What a configuration may say instead of a rule's own level. */
export type ConfiguredLevel = (typeof LEVELS)[number];

/** What a configuration says of one rule. */
export interface Entry {
    readonly name: string;
    readonly level: Level | "disabled" | undefined;
    readonly params: Readonly<Record<string, unknown>>;
    readonly exemptions: readonly Exemption[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads piece by piece and collects what is wrong. */
export class ConfigurationReader {
    private readonly problems: string[] = [];

    public reject(path: string, problem: string, allowed: string): void {
        this.problems.push(`${path}: ${problem}, allowed: ${allowed}; correct it in the policy configuration`);
    }

    /** @throws {@link ConfigurationError} when something was wrong. */
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

    /** The level in an entry that has nothing else. */
    public general(path: string, value: unknown): ConfiguredLevel | undefined {
        const { enforcementLevel, ...others } = this.entry(path, value);
        Object.keys(others).forEach((key) => {
            this.reject(`${path}.${key}`, "is no setting of it", "enforcementLevel");
        });
        return this.level(path, enforcementLevel, LEVELS);
    }

    /** The entry of a rule, or what holds for all rules where it has no level. */
    public rule(rule: Rule, value: unknown, all: ConfiguredLevel | undefined): Entry {
        const { name } = rule;
        const { enforcementLevel, exemptions = [], ...params } = this.entry(name, value);
        // The engine hands down what holds for all, to rules that remediate nothing as well.
        const remediates = remediatesAnything(rule) || all === "remediate";
        const own = this.level(
            name,
            enforcementLevel,
            LEVELS.filter((level) => level !== "remediate" || remediates),
        );
        this.params(rule, params);
        return { name, level: judgedAs(own ?? all), params, exemptions: this.exemptions(name, exemptions) };
    }

    /** An entry in its long form. */
    private entry(path: string, value: unknown): Readonly<Record<string, unknown>> {
        return typeof value === "string" ? { enforcementLevel: value } : this.record(path, value);
    }

    private level(path: string, value: unknown, allowed: readonly ConfiguredLevel[]): ConfiguredLevel | undefined {
        const level = allowed.find((candidate) => candidate === value);
        if (level === undefined && value !== undefined) {
            this.reject(`${path}.enforcementLevel`, `got ${JSON.stringify(value)}`, allowed.join(", "));
        }
        return level;
    }

    private params(rule: Rule, given: Readonly<Record<string, unknown>>): void {
        for (const [key, value] of Object.entries(given)) {
            const path = `${rule.name}.${key}`;
            const param = rule.params[key];
            if (param === undefined) {
                this.reject(path, "is no parameter of the rule", Object.keys(rule.params).join(", ") || "none");
            } else if (!accepts(param, value)) {
                this.reject(path, `got ${JSON.stringify(value)}`, param.description);
            }
        }
    }

    private exemptions(rule: string, value: unknown): readonly Exemption[] {
        if (!Array.isArray(value)) {
            this.reject(`${rule}.exemptions`, `got ${JSON.stringify(value)}`, "a list");
            return [];
        }
        return value.map((element, index) => {
            const path = `${rule}.exemptions[${index}]`;
            const { urn, reason, owner, expires } = this.record(path, element);
            return {
                rule,
                urn: this.text(`${path}.urn`, urn),
                reason: this.text(`${path}.reason`, reason),
                owner: this.text(`${path}.owner`, owner),
                expires: this.text(`${path}.expires`, expires, DATE, "a day, YYYY-MM-DD"),
            };
        });
    }

    private text(path: string, value: unknown, pattern = /./, allowed = "a text"): string {
        if (typeof value === "string" && pattern.test(value)) {
            return value;
        }
        this.reject(path, `got ${JSON.stringify(value)}`, allowed);
        return "";
    }
}

function remediatesAnything(rule: Rule): boolean {
    return rule.scope === "resource" && rule.remediate !== undefined;
}

/** What a remediation leaves over is mandatory, to the engine as well. */
export function judgedAs(level: ConfiguredLevel | undefined): Level | "disabled" | undefined {
    return level === "remediate" ? "mandatory" : level;
}
