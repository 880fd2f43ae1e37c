import type { Param, Rule } from "../../policies/core/rule";
import { controlsOf } from "../../policies/data/mappings";
import { ENVIRONMENTS } from "./settings";

/** More types than this are counted and not listed: they are all those of a kind, such as those that take tags. */
const MOST_TYPES = 40;

/** The catalogue of all rules: what each demands, why, how to fix it, and what it can be told. */
export function renderCatalogue(rules: readonly Rule[]): string {
    const domains = new Set(rules.map(domainOf));
    return [
        "# Policies",
        "<!-- Written by `npm run policies:catalogue` from the rules themselves. Do not edit. -->",
        `${rules.length} rules in ${domains.size} domains. Levels are what a rule has unless the ` +
            "[configuration](../policies/README.md#configure) says otherwise.",
        ...[...domains].map((domain) =>
            renderDomain(
                domain,
                rules.filter((rule) => domainOf(rule) === domain),
            ),
        ),
        "",
    ].join("\n\n");
}

/** The folder that a rule lies in. */
function domainOf({ name }: Rule): string {
    return name.split("-", 1)[0] ?? "";
}

function renderDomain(domain: string, rules: readonly Rule[]): string {
    const rows = rules.map(
        ({ name, level, severity, description }) =>
            `| [\`${name}\`](#${name}) | ${level} | ${severity} | ${plain(demandOf(description))} |`,
    );
    const table = ["| rule | level | severity | demands |", "| --- | --- | --- | --- |", ...rows].join("\n");
    return [`## ${domain}`, table, ...rules.map(renderRule)].join("\n\n");
}

function renderRule(rule: Rule): string {
    const demand = demandOf(rule.description);
    const lines = factsOf(rule, demand).map(([title, text]) => `- **${title}:** ${text}`);
    return [`### ${rule.name}`, plain(demand), lines.join("\n")].join("\n\n");
}

type Fact = readonly [title: string, text: string];

function factsOf(rule: Rule, demand: string): readonly Fact[] {
    const { description, fix, level, severity, framework, url } = rule;
    const control = `${framework.name} ${framework.version}, ${framework.reference}`;
    return [
        ["Why", plain(description.slice(demand.length + 1))],
        ["Fix", `${plain(fix)} [Read on](${url})`],
        ["Level", `${level}${exceptionsOf(rule)}; severity ${severity}`],
        ["Judges", `${SCOPES[rule.scope]}: ${typesOf(rule)}`],
        ...Object.entries(rule.params).map(([key, param]): Fact => ["Parameter", parameterOf(key, param)]),
        ...(rule.scope === "resource" && rule.remediate ? [REMEDIATION] : []),
        ["Control", `${control}: ${plain(framework.specification)}`],
        ...furtherControls(rule),
    ];
}

const SCOPES = { resource: "the inputs of each", stack: "the relations of each within its stack" } as const;

const REMEDIATION: Fact = ["Remediation", "at level `remediate`, the engine corrects it"];

/** The environments whose settings give the rule another level than its own. */
function exceptionsOf(rule: Rule): string {
    const others = Object.entries(ENVIRONMENTS)
        .map(([environment, levelIn]) => [environment, levelIn(rule)] as const)
        .filter(([, level]) => level !== rule.level);
    return others.map(([environment, level]) => `, ${level} in ${environment}`).join("");
}

/** What the rule serves in other frameworks than that of its own control. */
function furtherControls({ framework }: Rule): readonly Fact[] {
    const others = Object.entries(controlsOf(framework)).filter(([name]) => name !== framework.name);
    return others.length === 0 ? [] : [["Also", others.map(([name, ids]) => `${name} ${ids.join(" ")}`).join("; ")]];
}

/** What a rule demands is the first sentence of its description. */
function demandOf(description: string): string {
    return /^.*?\.(?= [A-Z])/.exec(description)?.[0] ?? description;
}

function typesOf({ types }: Rule): string {
    return types.length > MOST_TYPES ? `${types.length} types` : types.map((type) => `\`${type}\``).join(", ");
}

function parameterOf(key: string, param: Param): string {
    return `\`${key}\`, by default \`${JSON.stringify(param.default)}\`. ${plain(param.description)}`;
}

/** A text in which no character is markup. */
function plain(text: string): string {
    return text.replace(/[\\`*<>|[\]]/g, "\\$&");
}
