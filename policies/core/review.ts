import { concerns, covers, excuse, EXEMPTIONS, problemOf, type Exemption, type Need } from "./exemption";
import type { Finding } from "./finding";
import { judge, type Judgement } from "./judge";
import type { PolicyResource } from "./resource";
import type { Context, Level, Patch, Problem, ResourceRule, Rule } from "./rule";
import { levelOf, settingsOf, type PolicySettings, type RuleSettings } from "./settings";
import { append, type Stack } from "./stack";

/** A rule that is not disabled, with its settings. */
interface ActiveRule<R extends Rule = Rule> extends RuleSettings<Level> {
    readonly rule: R;
}

type Scope = Rule["scope"];

/** One run of the rules, as they are set, over the resources of a stack. It remembers which exemptions were needed. */
export class Review {
    /** The rules for a type of resource, by scope and type. */
    private readonly active = new Map<string, readonly ActiveRule[]>();
    private readonly activated = new Map<Rule, readonly ActiveRule[]>();
    private readonly judged = new Set<string>();
    private readonly used = new Set<Exemption>();

    public constructor(
        private readonly rules: readonly Rule[],
        private readonly settings: PolicySettings,
    ) {}

    /** What resource rules say of a resource. */
    public ofResource(resource: PolicyResource): readonly Finding[] {
        this.judged.add(resource.urn);
        return this.findings(resource, "resource", (rule, context) => rule.check(resource, context));
    }

    /** What stack rules say of a resource. */
    public ofRelations(resource: PolicyResource, stack: Stack): readonly Finding[] {
        return this.findings(resource, "stack", (rule, context) => rule.check(resource, { ...context, stack }));
    }

    /**
     * What a rule would have set on a resource that violates it. What is exempt or unknown stays as it is, and what a failing
     * rule thinks of it does not count: whatever is left over is found when the resource is judged.
     */
    public remedyOf(rule: ResourceRule, resource: PolicyResource): Patch | undefined {
        const active = this.rulesOf(resource.type, "resource").find((candidate) => candidate.rule === rule);
        if (active === undefined) {
            return undefined;
        }
        const context = { params: active.params, today: this.settings.today };
        const found = judge(resource, () => rule.check(resource, context), active.exemptions, context.today);
        try {
            return found.some(({ outcome }) => outcome === "violation")
                ? rule.remediate?.(resource, context)
                : undefined;
        } catch {
            return undefined;
        }
    }

    /** What is wrong with the exemptions that are for the stack of these resources, once all rules have judged them. */
    public ofExemptions(resources: readonly PolicyResource[]): readonly Finding[] {
        const { exemptions, today } = this.settings;
        const level = levelOf(EXEMPTIONS, this.settings);
        const { name: rule, severity } = EXEMPTIONS;
        return exemptions.flatMap((exemption) => {
            const need = this.needOf(exemption, resources);
            const problem = concerns(exemption, resources) ? problemOf(exemption, need, today) : undefined;
            return level === "disabled" || problem === undefined
                ? []
                : [{ rule, level, severity, outcome: "violation", urn: exemption.urn, ...problem }];
        });
    }

    private findings<S extends Scope>(
        resource: PolicyResource,
        scope: S,
        check: (rule: Extract<Rule, { scope: S }>, context: Context) => Iterable<Problem>,
    ): readonly Finding[] {
        const { today } = this.settings;
        return this.rulesOf(resource.type, scope).flatMap((active) => {
            const { rule, params, exemptions } = active;
            const judgements = judge(resource, () => check(rule, { params, today }), exemptions, today);
            judgements.forEach(({ exemption }) => exemption !== undefined && this.used.add(exemption));
            return judgements.map((judgement) => toFinding(active, resource, judgement));
        });
    }

    private rulesOf<S extends Scope>(type: string, scope: S): readonly ActiveRule<Extract<Rule, { scope: S }>>[] {
        const key = keyOf(scope, type);
        const active =
            this.active.get(key) ?? (byType(this.rules).get(key) ?? []).flatMap((rule) => this.activate(rule));
        this.active.set(key, active);
        return active as ActiveRule<Extract<Rule, { scope: S }>>[];
    }

    private activate(rule: Rule): readonly ActiveRule[] {
        const known = this.activated.get(rule);
        if (known !== undefined) {
            return known;
        }
        const { level, ...own } = settingsOf(rule, this.settings);
        const active = level === "disabled" ? [] : [{ rule, level, ...own }];
        this.activated.set(rule, active);
        return active;
    }

    /** A resource that this run did not look at may need an exemption that no other does. */
    private needOf(exemption: Exemption, resources: readonly PolicyResource[]): Need {
        if (this.used.has(exemption)) {
            return "needed";
        }
        const rule = this.rules.find(({ name }) => name === exemption.rule);
        if (rule === undefined || levelOf(rule, this.settings) === "disabled") {
            return rule === undefined ? "no such rule" : "rule disabled";
        }
        const unseen = resources.some(
            ({ urn, type }) =>
                rule.scope === "resource" &&
                rule.types.includes(type) &&
                !this.judged.has(urn) &&
                covers(exemption, urn, exemption.expires),
        );
        return unseen ? "unknown" : "not needed";
    }
}

const keyOf = (scope: Scope, type: string): string => `${scope} ${type}`;

const INDEXES = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>();

/** Rules by the types that they are about. Every run has the same rules, and hundreds of types to ask for. */
function byType(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
    const known = INDEXES.get(rules);
    if (known !== undefined) {
        return known;
    }
    const index = new Map<string, Rule[]>();
    for (const rule of rules) {
        for (const type of new Set(rule.types)) {
            append(index, keyOf(rule.scope, type), rule);
        }
    }
    INDEXES.set(rules, index);
    return index;
}

function toFinding({ rule, level }: ActiveRule, { urn }: PolicyResource, judgement: Judgement): Finding {
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
