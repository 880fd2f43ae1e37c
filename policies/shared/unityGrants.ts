import type { Subject } from "../core/resource";
import { isSet, list, text } from "../core/values";

/** The two resources that grant privileges: all on one securable, and those of one principal on it. */
export const GRANT_TYPES = ["databricks:index/grant:Grant", "databricks:index/grants:Grants"] as const;

type AnyGrant = Subject<(typeof GRANT_TYPES)[number]>;

/** The kinds of securables that a grant can name. */
export type Securable = "externalLocation" | "metastore" | "storageCredential";

/** What one principal is granted. */
export interface Granted {
    /** Prefix of its properties in messages: empty, or `grants[0].`. */
    readonly at: string;
    readonly principal: string;
    /** In capitals and with underscores, `ALL_PRIVILEGES`: Databricks takes them with blanks, too. */
    readonly privileges: readonly string[];
}

export function* grantsOf(resource: AnyGrant): Iterable<Granted> {
    if (resource.type === "databricks:index/grant:Grant") {
        yield granted("", resource.props);
    } else {
        for (const [index, grant] of list(resource.props.grants).entries()) {
            yield granted(`grants[${index}].`, grant ?? {});
        }
    }
}

/** Whether the grant is on a securable of this kind, be its name known or not. */
export function isOn({ props }: AnyGrant, securable: Securable): boolean {
    return isSet(props, securable);
}

interface Given {
    readonly principal?: string | null | undefined;
    readonly privileges?: readonly (string | null | undefined)[] | null | undefined;
}

function granted(at: string, given: Given): Granted {
    return {
        at,
        // Read on demand: a rule that asks for privileges alone can do without knowing for whom they are.
        get principal() {
            return text(given.principal);
        },
        get privileges() {
            return list(given.privileges).map((privilege) => text(privilege).toUpperCase().replaceAll(" ", "_"));
        },
    };
}
