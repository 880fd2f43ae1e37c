/**
 * One thing that is wrong with what a user gave us, in the user's own terms.
 */
export interface Problem {
    /** Where it is, as a settings path such as `network.cidr` or a file position. */
    readonly path: string;
    /** What was given, already safe to print: never a secret. */
    readonly given: string;
    /** What would have been accepted. */
    readonly allowed: string;
    /** What to change, and where. */
    readonly fix: string;
}

/** One problem as a line: path, what was given, what is allowed, how to fix. */
export function formatProblem(problem: Problem): string {
    return `${problem.path}: got ${problem.given}, allowed: ${problem.allowed}; ${problem.fix}`;
}

/** All problems that were found at once. The message lists each on a line of its own. */
export class ProblemsError extends Error {
    public override readonly name = "ProblemsError";

    public constructor(
        /** What was being checked, for example `settings of stack dev`. */
        public readonly subject: string,
        public readonly problems: readonly Problem[],
    ) {
        const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
        super([`${count} in ${subject}:`, ...problems.map((problem) => `  - ${formatProblem(problem)}`)].join("\n"));
    }
}

/** Throws one {@link ProblemsError} when there is any problem; otherwise does nothing. */
export function throwProblems(subject: string, problems: readonly Problem[]): void {
    if (problems.length > 0) {
        throw new ProblemsError(subject, problems);
    }
}
