import type {
    Policies,
    Policy,
    PolicyResource as AnalyzedResource,
    ReportViolation,
    ResourceValidation,
    ResourceValidationPolicy,
    StackValidationPolicy,
} from "@pulumi/policy";
import { parseRuleConfig } from "./core/configuration";
import { EXEMPTIONS_SCHEMA, excuse, type Exemption } from "./core/exemption";
import { judge, type Judgement } from "./core/judge";
import type { PolicyResource } from "./core/resource";
import type { Context, ResourceRule, Rule, StackRule } from "./core/rule";
import { defaultsOf } from "./core/settings";
import { Stack } from "./core/stack";

/**
 * The rules as policies of the SDK, each with its level, severity, framework, remediation steps and configuration.
 *
 * @param today The day to judge by, `YYYY-MM-DD`.
 */
export function toPolicies(rules: readonly Rule[], today: string): Policies {
    return rules.map((rule) => (rule.scope === "resource" ? resourcePolicy(rule, today) : stackPolicy(rule, today)));
}

function resourcePolicy(rule: ResourceRule, today: string): ResourceValidationPolicy {
    const types = new Set(rule.types);
    const validateResource: ResourceValidation & { __pulumiType?: string } = (args, report) => {
        if (types.has(args.type)) {
            const { context, exemptions } = configure(rule, args.getConfig(), today);
            const { opts, ...resource } = args;
            const subject = { ...resource, protect: opts.protect, dependencies: [], propertyDependencies: {} };
            const judgements = judge(subject, () => rule.check(subject, context), exemptions, today);
            judgements.forEach(reporter(rule, report, subject.urn));
        }
    };
    const [type, ...others] = rule.types;
    if (type !== undefined && others.length === 0) {
        // As the SDK's own typed helpers do: a resource of another type is then not even deserialised for this rule.
        validateResource.__pulumiType = type;
    }
    return { ...factsOf(rule), validateResource };
}

function stackPolicy(rule: StackRule, today: string): StackValidationPolicy {
    const types = new Set(rule.types);
    return {
        ...factsOf(rule),
        validateStack: (args, report) => {
            const { context, exemptions } = configure(rule, args.getConfig(), today);
            const resources = args.resources.map(fromAnalyzed);
            const stackContext = { ...context, stack: new Stack(resources) };
            for (const subject of resources.filter(({ type }) => types.has(type))) {
                const judgements = judge(subject, () => rule.check(subject, stackContext), exemptions, today);
                judgements.forEach(reporter(rule, report, subject.urn));
            }
        },
    };
}

function factsOf(rule: Rule): Policy {
    const { name, description, level, severity, framework, fix, url, params } = rule;
    return {
        name,
        description,
        enforcementLevel: level,
        severity,
        framework: { ...framework },
        remediationSteps: fix,
        url,
        configSchema: { properties: { ...params, exemptions: EXEMPTIONS_SCHEMA } },
    };
}

/** The engine fills in the defaults of the schema; a server that is driven without it is given none. */
function configure(
    rule: Rule,
    config: Readonly<Record<string, unknown>>,
    today: string,
): { context: Context; exemptions: readonly Exemption[] } {
    const { params, exemptions } = parseRuleConfig(rule, config);
    return { context: { params: { ...defaultsOf(rule), ...params }, today }, exemptions };
}

function fromAnalyzed(resource: AnalyzedResource): PolicyResource {
    const { urn, type, name, props, opts, provider, parent } = resource;
    const urns = (resources: readonly AnalyzedResource[]): string[] => resources.map((dependency) => dependency.urn);
    return {
        urn,
        type,
        name,
        props,
        protect: opts.protect,
        ...(parent && { parent: parent.urn }),
        ...(provider && { provider }),
        dependencies: urns(resource.dependencies),
        propertyDependencies: Object.fromEntries(
            Object.entries(resource.propertyDependencies).map(([property, sources]) => [property, urns(sources)]),
        ),
    };
}

/** What `reportViolation` takes at run time and its typings leave out: a message with a level of its own. */
type ReportAdvice = (diagnostic: { message: string; urn: string; enforcementLevel: "advisory" }) => void;

/**
 * Passes judgements on to the engine. What is unknown, exempt or advice is reported as advisory whatever the policy's level:
 * seen, but no reason to stop.
 */
function reporter(rule: Rule, report: ReportViolation, urn: string): (judgement: Judgement) => void {
    return ({ outcome, advice, message, exemption }) => {
        if (outcome === "unknown" || outcome === "exempt" || advice) {
            const rest = exemption === undefined ? `Fix: ${rule.fix}` : `Exempt: ${excuse(exemption)}.`;
            const text = `${rule.description}\n${message} ${rest}`;
            (report as unknown as ReportAdvice)({ message: text, urn, enforcementLevel: "advisory" });
        } else {
            report(`${message} Fix: ${rule.fix}`, urn);
        }
    };
}
