import type { DocumentSizeError } from "../../components/shared/policyDocument";
import { DOCUMENT_TABLE } from "./documentTable";

/** A stack has no plan: the program makes no document that AWS would refuse for its size. */
export class BrokenLimitError extends Error {
    public override readonly name = "BrokenLimitError";
    /** What is too large, and how large it is. */
    public readonly given: string;
    /** How large it may be, with the page that says so. */
    public readonly allowed: string;
    public readonly fix = "declare less of what it names, such as zones of the lake, or divide the environment in two";

    public constructor(
        /** File of the stack's settings. */
        public readonly file: string,
        { kind, used, most }: DocumentSizeError,
        /** Lines of our own code that led there, innermost first; empty when none are known. */
        public readonly lines: readonly string[],
    ) {
        const { what, source } = DOCUMENT_TABLE[kind];
        super(`${file}: ${String(used)} of ${String(most)} ${what}`);
        this.given = `${String(used)} ${what}`;
        this.allowed = `${String(most)}, see ${source}`;
    }
}
