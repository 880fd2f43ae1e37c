import type { StackDocument } from "../model";
import { wrap, type Style } from "./style";

/** Who may administer and use each customer-managed key. */
export function renderKeys({ keys }: StackDocument, style: Style): readonly string[] {
    return keys.flatMap(({ alias, replicaRegion, existing, uses }) => [
        `  ${style.accent(alias ?? "a key without a known alias")}${replicaRegion === null ? "" : `, replica in ${replicaRegion}`}`,
        ...(existing ? ["    there already: its owner says who may use it, and where it has replicas"] : []),
        ...uses.flatMap(({ may, who, when }) =>
            indented(
                shorter(`${may}: ${who.join(", ")}${when.length === 0 ? "" : `, when ${when.join(" and ")}`}`),
                style,
            ),
        ),
    ]);
}

/** Accounts and roles by what they are called, without the rest of their ARNs. */
function shorter(text: string): string {
    return text
        .replaceAll(/arn:[\w-]+:iam::(\d+):root/g, "account $1")
        .replaceAll(/arn:[\w-]+:iam::(\d+):role\//g, "role $1/");
}

function indented(text: string, style: Style): readonly string[] {
    const [first = "", ...more] = wrap(text, style.width - 6);
    return [`    ${first}`, ...more.map((line) => `      ${style.dim(line)}`)];
}
