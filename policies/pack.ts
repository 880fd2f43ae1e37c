import type { Policies, Policy, ReportViolation, ResourceRemediation } from "@pulumi/policy";
import { fromArgs, fromStack } from "./core/analyzed";
import { parseSettings } from "./core/configuration";
import { EXEMPTIONS, EXEMPTIONS_SCHEMA } from "./core/exemption";
import type { Finding } from "./core/finding";
import { oneForAll } from "./core/oneForAll";
import { apply } from "./core/remediation";
import type { PolicyResource } from "./core/resource";
import { Review } from "./core/review";
import type { Facts, Level, ResourceRule, Rule, Severity } from "./core/rule";
import { Stack } from "./core/stack";

/** The rules as the engine knows them: a policy each, with its level, severity, framework, remediation steps and configuration. */
export class RulePack {
    public readonly policies: Policies;
    private review: Review;

    /** @param today The day to judge by, `YYYY-MM-DD`. */
    public constructor(
        private readonly rules: readonly Rule[],
        private readonly today: string,
    ) {
        this.review = this.reviewBy({});
        const policies = [
            ...rules.map((rule) => this.policyOf(rule)),
            { ...factsOf(EXEMPTIONS), validateStack: NOTHING },
        ];
        const descriptions = new Map(policies.map(({ name, description }) => [name, description]));
        this.policies = oneForAll(policies, {
            validateResource: (args, report) => {
                reportAll(this.review.ofResource(fromArgs(args)), descriptions, report);
            },
            validateStack: (args, report) => {
                reportAll(this.ofStack(args.resources.map(fromStack)), descriptions, report);
            },
        });
    }

    /**
     * Begins a new run of the rules, set like this.
     *
     * @param configuration In the form of `--policy-pack-config`.
     * @throws {@link ConfigurationError} with all problems at once.
     */
    public configure(configuration: unknown): void {
        this.review = this.reviewBy(configuration);
    }

    private reviewBy(configuration: unknown): Review {
        return new Review(this.rules, parseSettings(configuration, this.rules, this.today));
    }

    private policyOf(rule: Rule): Policies[number] {
        const configSchema = { properties: { ...rule.params, exemptions: EXEMPTIONS_SCHEMA } };
        const facts = { ...factsOf(rule), configSchema };
        if (rule.scope === "stack") {
            return { ...facts, validateStack: NOTHING };
        }
        return {
            ...facts,
            validateResource: NOTHING,
            ...(rule.remediate && { remediateResource: this.remediationOf(rule) }),
        };
    }

    private remediationOf(rule: ResourceRule): ResourceRemediation {
        return (args) => {
            const patch = this.review.remedyOf(rule, fromArgs(args));
            return patch && apply(args.props, patch);
        };
    }

    private ofStack(resources: readonly PolicyResource[]): readonly Finding[] {
        const stack = new Stack(resources);
        const findings = resources.flatMap((resource) => this.review.ofRelations(resource, stack));
        return [...findings, ...this.review.ofExemptions(resources)];
    }
}

/** What a policy does by itself: one does the work of all. */
const NOTHING = (): void => undefined;

function factsOf({ name, description, level, severity, framework, fix, url }: Facts): Policy {
    return {
        name,
        description,
        enforcementLevel: level,
        severity,
        framework: { ...framework },
        remediationSteps: fix,
        url,
    };
}

/** What `reportViolation` takes at run time and its typings leave out: a diagnostic of whatever policy, level and severity. */
type ReportDiagnostic = (diagnostic: Diagnostic) => void;

interface Diagnostic {
    readonly name: string;
    readonly description: string;
    readonly message: string;
    readonly urn: string;
    readonly enforcementLevel: Level;
    readonly severity: Severity;
}

function reportAll(
    findings: readonly Finding[],
    descriptions: ReadonlyMap<string, string>,
    report: ReportViolation,
): void {
    for (const finding of findings) {
        (report as unknown as ReportDiagnostic)(diagnosticOf(finding, descriptions.get(finding.rule) ?? ""));
    }
}

/**
 * What is unknown or exempt is reported as advisory whatever the rule's level: seen, but no reason to stop. A finding about an
 * exemption is about no resource, and shows on the stack.
 */
function diagnosticOf(finding: Finding, description: string): Diagnostic {
    const { rule: name, level, severity, outcome, urn, message, fix, exemption } = finding;
    const rest = exemption === undefined ? `Fix: ${fix}` : `Exempt: ${exemption}.`;
    return {
        name,
        description,
        message: `${description}\n${message} ${rest}`,
        urn: name === EXEMPTIONS.name ? "" : urn,
        enforcementLevel: outcome === "unknown" || outcome === "exempt" ? "advisory" : level,
        severity,
    };
}
