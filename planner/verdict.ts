import { isBroken } from "./limits/limits";
import type { FindingDocument, PlanDocument, StackDocument } from "./model";

/** What the plan's findings and limits add up to. */
export interface Verdict {
    readonly mandatoryViolations: number;
    readonly advisoryViolations: number;
    /** Rules that failed, which counts as much as a violation. */
    readonly errors: number;
    /** Limits of the clouds that a deployment would run into. */
    readonly brokenLimits: number;
    readonly passed: boolean;
}

/** Adds up what was found. Only violations of mandatory rules, failing rules and broken limits stand against a plan. */
export function verdictOf({ findings, limits }: Pick<StackDocument, "findings" | "limits">): Verdict {
    const count = (matches: (finding: FindingDocument) => boolean): number => findings.filter(matches).length;
    const mandatoryViolations = count(({ outcome, level }) => outcome === "violation" && level === "mandatory");
    const errors = count(({ outcome }) => outcome === "error");
    const brokenLimits = limits.filter(isBroken).length;
    return {
        mandatoryViolations,
        advisoryViolations: count(({ outcome, level }) => outcome === "violation" && level === "advisory"),
        errors,
        brokenLimits,
        passed: mandatoryViolations + errors + brokenLimits === 0,
    };
}

/** Adds up what was found in all stacks. */
export function overallVerdict({ stacks, together }: PlanDocument): Verdict {
    return verdictOf({
        findings: stacks.flatMap(({ findings }) => findings),
        limits: [...stacks, ...together].flatMap(({ limits }) => limits),
    });
}
