import { documentsOf, type Statement } from "./policyDocument";

/**
 * The statements of any policy document, whatever it is attached to; none in what is no policy document. Their paths begin with
 * `policy`.
 */
export function statementsOf(policy: unknown): readonly Statement[] {
    const bearer = { type: "aws:iam/policy:Policy", props: { policy } } as Parameters<typeof documentsOf>[0];
    return [...documentsOf(bearer)].flatMap(({ statements = [] }) => statements);
}
