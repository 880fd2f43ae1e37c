import type { Params } from "../core/rule";
import { tagValue } from "./tagValues";

/** The parameter of a rule that takes a decision in writing for one. */
export const declaredBy = <K extends string>(key: K) =>
    ({
        declaredBy: {
            type: "string",
            description:
                "Key of the tag by which a resource says why it is so, which makes the finding advice. Empty: no tag does.",
            default: key,
        },
    }) as const satisfies Params;

/** Whether a resource says by the tag why it is as it is: whoever looks at it in the account can read that, too. */
export function isDeclared({ tags }: { readonly tags?: unknown }, key: string): boolean {
    const reason = key === "" ? undefined : tagValue(tags, key);
    return typeof reason === "string" && reason.trim() !== "";
}

/** A violation, or advice where it is declared. */
export function unlessDeclared(
    props: { readonly tags?: unknown },
    key: string,
    problem: string,
): string | { readonly advisory: string } {
    return isDeclared(props, key) ? { advisory: `${problem}, for the reason in its tag ${key}` } : problem;
}
