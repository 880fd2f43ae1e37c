import type { FindingDocument, PlanDocument } from "./model";

/** What the plan's findings add up to. */
export interface Verdict {
    readonly mandatoryViolations: number;
    readonly advisoryViolations: number;
    /** Rules that failed, which counts as much as a violation. */
    readonly errors: number;
    readonly passed: boolean;
}

/** Adds up findings. Only violations of mandatory rules and failing rules stand against a plan. */
export function verdictOf(findings: readonly FindingDocument[]): Verdict {
    const count = (matches: (finding: FindingDocument) => boolean): number => findings.filter(matches).length;
    const mandatoryViolations = count(({ outcome, level }) => outcome === "violation" && level === "mandatory");
    const errors = count(({ outcome }) => outcome === "error");
    return {
        mandatoryViolations,
        advisoryViolations: count(({ outcome, level }) => outcome === "violation" && level === "advisory"),
        errors,
        passed: mandatoryViolations + errors === 0,
    };
}

/** Adds up the findings of all stacks. */
export function overallVerdict(plan: PlanDocument): Verdict {
    return verdictOf(plan.stacks.flatMap(({ findings }) => findings));
}
