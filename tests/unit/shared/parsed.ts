import { policyDocument, type DocumentKind, type Statement } from "../../../components/shared/policyDocument";

/** A statement as AWS reads it. */
export interface ParsedStatement {
    readonly Sid: string;
    readonly Effect: "Allow" | "Deny";
    readonly Principal?: "*" | Readonly<Record<string, string | readonly string[]>>;
    readonly Action: readonly string[];
    readonly Resource?: readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The statements of a document's text. */
export function parsed(document: unknown): readonly ParsedStatement[] {
    return (JSON.parse(document as string) as { Statement: ParsedStatement[] }).Statement;
}

/** Statements as they come out of their document: sorted, and checked against its limits. */
export function rendered(kind: DocumentKind, statements: readonly Statement[]): readonly ParsedStatement[] {
    return parsed(policyDocument(kind, statements));
}

/** The statement with a sid. @throws When there is none. */
export function withSid(statements: readonly ParsedStatement[], sid: string): ParsedStatement {
    const found = statements.find(({ Sid }) => Sid === sid);
    if (found === undefined) {
        throw new Error(`no statement ${sid}; there are: ${statements.map(({ Sid }) => Sid).join(", ")}`);
    }
    return found;
}
