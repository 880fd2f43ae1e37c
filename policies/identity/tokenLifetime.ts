import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

const TYPES = [
    "databricks:index/mwsWorkspaces:MwsWorkspaces",
    "databricks:index/oboToken:OboToken",
    "databricks:index/token:Token",
] as const;

const SECONDS_PER_DAY = 86_400;

export const tokenLifetime = resourceRule({
    name: "identity-token-lifetime",
    description:
        "A token, where there is one at all, ends soon. One that does not say when lives for as long as the workspace allows, two " +
        "years by default, and one on behalf of a service principal for ever.",
    severity: "medium",
    level: "mandatory",
    fix: "Set lifetimeSeconds within the limit, or use OAuth and remove the token.",
    url: "https://docs.databricks.com/aws/en/admin/access-control/tokens",
    framework: sat(
        "IA-6",
        "Tokens with a lifetime (expiration) that exceeds the workspace maximum lifetime for new tokens",
    ),
    types: TYPES,
    params: {
        maxDays: {
            type: "integer",
            minimum: 1,
            description: "The longest lifetime, in days, of at least 1.",
            default: 90,
        },
    },
    *check(resource, { params }) {
        const { at, seconds } = lifetimeOf(resource);
        if (!(numberOf(seconds, Infinity) <= params.maxDays * SECONDS_PER_DAY)) {
            yield `${at}lifetimeSeconds is not at most ${params.maxDays} days`;
        }
    },
});

interface Lifetime {
    readonly at: string;
    readonly seconds: number | null | undefined;
}

function lifetimeOf(resource: Subject<(typeof TYPES)[number]>): Lifetime {
    if (resource.type !== "databricks:index/mwsWorkspaces:MwsWorkspaces") {
        return { at: "", seconds: resource.props.lifetimeSeconds };
    }
    // The token of a workspace ends after 30 days by default; few workspaces have one.
    return { at: "token.", seconds: resource.props.token?.lifetimeSeconds ?? 0 };
}
