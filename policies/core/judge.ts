import { covers, type Exemption } from "./exemption";
import type { PolicyResource } from "./resource";
import type { Problem } from "./rule";
import { isUnknownValue } from "./unknowns";

/** What one rule has to say of one resource. */
export interface Judgement {
    /**
     * - `violation`: the resource breaks the rule;
     * - `unknown`: the rule needs a value that only deployment will tell: neither passed nor broken;
     * - `error`: the rule itself failed, which is never a pass;
     * - `exempt`: a violation or unknown that an exemption covers.
     */
    readonly outcome: "violation" | "unknown" | "error" | "exempt";
    /** Whether it is advice, whatever the level of the rule. */
    readonly advice: boolean;
    /** Names the resource and what is wrong with it, never a value of its properties. */
    readonly message: string;
    /** The exemption that covers it. */
    readonly exemption?: Exemption;
}

/**
 * Runs a rule's check on a resource and keeps everything it finds, whatever happens to it: what it found before it met an
 * unknown or failed still counts, and its failure stays its own.
 */
export function judge(
    resource: Pick<PolicyResource, "urn" | "type" | "name">,
    check: () => Iterable<Problem>,
    exemptions: readonly Exemption[],
    today: string,
): readonly Judgement[] {
    const found = inspect(check);
    if (found.length === 0) {
        return [];
    }
    const exemption = exemptions.find((candidate) => covers(candidate, resource.urn, today));
    return found.map(({ outcome, advice, problem }) => {
        const judgement = { outcome, advice, message: `${resource.type} "${resource.name}": ${problem}.` };
        return exemption === undefined || outcome === "error"
            ? judgement
            : { ...judgement, outcome: "exempt", exemption };
    });
}

interface Found extends Pick<Judgement, "outcome" | "advice"> {
    readonly problem: string;
}

function inspect(check: () => Iterable<Problem>): readonly Found[] {
    const found: Found[] = [];
    try {
        for (const problem of check()) {
            found.push(
                typeof problem === "string"
                    ? { outcome: "violation", advice: false, problem }
                    : { outcome: "violation", advice: true, problem: problem.advisory },
            );
        }
    } catch (error) {
        found.push(
            isUnknownValue(error)
                ? { outcome: "unknown", advice: false, problem: `${error.props.join(".")} is unknown until deployment` }
                : { outcome: "error", advice: false, problem: `the rule itself failed with ${kindOf(error)}` },
        );
    }
    return found;
}

/** A failure's kind and not its message, which may repeat a value: a secret that could not be parsed, for example. */
function kindOf(error: unknown): string {
    return error instanceof Error ? error.name : typeof error;
}
