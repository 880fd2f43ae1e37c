import type { PolicyResource } from "../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "./cases";
import { UNKNOWN } from "./resources";

export const OWN_KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
export const KEY_OF_AWS = "arn:aws:kms:eu-west-1:111122223333:alias/aws/service";

/**
 * The cases of a demand for a KMS key of one's own.
 *
 * @param path The property, as the analyzer names it.
 * @param problem What the rule says.
 * @param given The resource with such a key.
 */
export function ownKeyCases(
    path: string,
    problem: string,
    given: (key: string | undefined) => PolicyResource,
): RuleCases {
    return {
        passing: {
            "a key of one's own": passes(given(OWN_KEY)),
            "the alias of a key of one's own": passes(given("alias/lakehouse")),
        },
        violating: {
            "the key that AWS manages": fails(problem, given(KEY_OF_AWS)),
            "the key that AWS manages, by name": fails(problem, given("alias/aws/service")),
            "an empty key": fails(problem, given("")),
        },
        unknown: { "the key, which may be the one that AWS manages": undecided(path, given(UNKNOWN)) },
        absent: { "no key": fails(problem, given(undefined)) },
    };
}
