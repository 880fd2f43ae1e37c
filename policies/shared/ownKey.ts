import { text } from "../core/values";

/** No key, or the alias of one that AWS manages for a service of its own, as a name or as an ARN. */
const NOT_OWN = /^$|(^|:)alias\/aws\//;

/**
 * Whether a property names a KMS key of one's own. The plain ARN of a key that AWS manages looks like any other and passes.
 */
export function isOwnKey(key: string | null | undefined): boolean {
    return !NOT_OWN.test(text(key));
}
