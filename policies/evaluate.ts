import { concerns, excuse, exemptionProblem, type Exemption } from "./core/exemption";
import { judge, type Judgement } from "./core/judge";
import type { PolicyResource } from "./core/resource";
import type { Level, Rule, Severity } from "./core/rule";
import { DEFAULT_SETTINGS, settingsOf, type PolicySettings, type RuleSettings } from "./core/settings";
import { Stack } from "./core/stack";
import { guardUnknowns } from "./core/unknowns";
import { RULES } from "./rules";

export type { Exemption } from "./core/exemption";
export type { PolicyResource } from "./core/resource";
export { DEFAULT_SETTINGS, type PolicySettings } from "./core/settings";

/** One thing that a rule has to say of one resource. */
export interface Finding {
    /** A rule's name, or `exemptions` where an exemption is what is wrong. */
    readonly rule: string;
    readonly level: Level;
    readonly severity: Severity;
    /** See {@link Judgement}. */
    readonly outcome: Judgement["outcome"];
    /** The resource's URN; for a finding about an exemption, the exemption's pattern. */
    readonly urn: string;
    /** Names the resource and what is wrong with it, never a value of its properties. */
    readonly message: string;
    readonly fix: string;
    /** Reason, owner and last day of the exemption that covers the finding. */
    readonly exemption?: string;
}

const rulesByType = new Map<string, Rule[]>();
for (const rule of RULES) {
    for (const type of rule.types) {
        rulesByType.set(type, [...(rulesByType.get(type) ?? []), rule]);
    }
}

/**
 * Judges all resources of one stack by all rules, in process and as the analyzer does.
 *
 * Reading an unknown gives the outcome `unknown`, a failing rule the outcome `error`, each for that rule and resource alone.
 * Providers and the root stack are resources, too. Findings come in the order of the resources, then of the rules.
 */
export function evaluate(
    resources: readonly PolicyResource[],
    settings: PolicySettings = DEFAULT_SETTINGS,
): readonly Finding[] {
    const guarded = resources.map(guard);
    const stack = new Stack(guarded);
    const active = activeRules(settings);
    const used = new Set<Exemption>();
    const findings: Finding[] = [];
    for (const resource of guarded) {
        for (const rule of rulesByType.get(resource.type) ?? []) {
            const own = active.get(rule);
            if (own !== undefined) {
                const context = { params: own.params, today: settings.today, stack };
                const judgements = judge(resource, () => rule.check(resource, context), own.exemptions, settings.today);
                findings.push(...judgements.map((judgement) => toFinding(rule, own.level, resource, judgement)));
                judgements.forEach(({ exemption }) => exemption !== undefined && used.add(exemption));
            }
        }
    }
    return [...findings, ...exemptionFindings(settings, used, resources)];
}

/** The rules that are not disabled, with their settings. */
function activeRules(settings: PolicySettings): ReadonlyMap<Rule, RuleSettings<Level>> {
    const active = new Map<Rule, RuleSettings<Level>>();
    for (const rule of RULES) {
        const { level, ...own } = settingsOf(rule, settings);
        if (level !== "disabled") {
            active.set(rule, { level, ...own });
        }
    }
    return active;
}

function guard(resource: PolicyResource): PolicyResource {
    const { props, provider } = resource;
    return {
        ...resource,
        props: guardUnknowns(props),
        ...(provider && { provider: { ...provider, props: guardUnknowns(provider.props) } }),
    };
}

function toFinding(rule: Rule, level: Level, { urn }: PolicyResource, judgement: Judgement): Finding {
    const { outcome, advice, message, exemption } = judgement;
    return {
        rule: rule.name,
        level: advice ? "advisory" : level,
        severity: rule.severity,
        outcome,
        urn,
        message,
        fix: rule.fix,
        ...(exemption && { exemption: excuse(exemption) }),
    };
}

/** What is wrong with the exemptions that are for this stack. */
function exemptionFindings(
    { exemptions, today }: PolicySettings,
    used: ReadonlySet<Exemption>,
    resources: readonly PolicyResource[],
): readonly Finding[] {
    const rules = new Set(RULES.map(({ name }) => name));
    const [anyResource] = resources;
    return exemptions
        .filter((exemption) => anyResource !== undefined && concerns(exemption, anyResource.urn))
        .flatMap((exemption) => {
            const problem = exemptionProblem(exemption, { rules, used, today });
            return problem === undefined ? [] : [{ ...EXEMPTION_FINDING, urn: exemption.urn, ...problem }];
        });
}

const EXEMPTION_FINDING = { rule: "exemptions", level: "mandatory", severity: "high", outcome: "violation" } as const;
