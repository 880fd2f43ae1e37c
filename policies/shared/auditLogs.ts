import type { Params } from "../core/rule";
import { matchesAny, text } from "../core/values";

/** The parameter of the rules about log groups of audit events; `isAuditLog` reads it. */
export const AUDIT_LOG_PARAMS = {
    names: {
        type: "array",
        items: { type: "string" },
        description: "Patterns of the names of the log groups that hold audit events.",
        default: ["*audit*", "*cloudtrail*", "*flow-log*", "*flowlog*"],
    },
} as const satisfies Params;

/** Whether a log group holds audit events, by its logical name or by its own. */
export function isAuditLog(
    { name, props }: { readonly name: string; readonly props: { readonly name?: string | null | undefined } },
    names: readonly string[],
): boolean {
    return matchesAny(name, names) || matchesAny(text(props.name), names);
}
