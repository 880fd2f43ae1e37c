import { sourceLine } from "./sourceLines";

/** The program itself is at fault: it threw something other than problems with its settings. */
export class ProgramError extends Error {
    public override readonly name = "ProgramError";

    public constructor(
        public readonly stackName: string,
        cause: unknown,
        /** Lines of our own code that led there, innermost first; empty when none are known. */
        public readonly lines: readonly string[] = [],
        /** Takes the stack's secrets out of a text: what a program throws may repeat its settings. */
        hide: (text: string) => string = (text) => text,
    ) {
        super(`stack ${stackName}: ${hide(messageOf(cause))}`);
    }
}

/** The lines of an error's stack that are neither Node's nor a package's. */
export function ownLines(error: unknown): readonly string[] {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    return stack
        .split("\n")
        .filter((line) => /^\s+at /.test(line) && !isForeign(line))
        .map(sourceLine)
        .filter((line) => !isForeign(line))
        .map((line) => line.trim());
}

/** Packages are foreign also where they are part of the compiled planner, which only the source map tells. */
const isForeign = (line: string): boolean => /node_modules|node:|<anonymous>/.test(line);

function messageOf(cause: unknown): string {
    return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
