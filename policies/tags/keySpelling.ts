import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { CLOUD_TYPES } from "../data/cloudTypes";
import { TAGGABLE_TYPES } from "../data/taggableTypes";
import { ownTagsOf } from "../shared/cloudTags";
import { MANDATORY_KEYS, tagKeys } from "../shared/tags";

export const keySpelling = resourceRule({
    name: "tags-key-spelling",
    description:
        'No tag has a mandatory key in another spelling. AWS tells "Owner" from "owner": the resource has the tag ' +
        "for whoever looks at it, and not for the bill and the policies.",
    severity: "low",
    level: "advisory",
    fix: "Spell the key as the parameter keys does.",
    url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: [...TAGGABLE_TYPES, ...CLOUD_TYPES],
    params: MANDATORY_KEYS,
    *check(resource, { params }) {
        const { path, tags } = ownTagsOf(resource);
        const given = tagKeys(tags).filter((key) => typeof key === "string");
        for (const key of params.keys) {
            if (given.some((other) => other !== key && sounds(other) === sounds(key))) {
                yield `${path} have ${key} in another spelling`;
            }
        }
    },
});

/** A key without case and separators: `CostCenter` and `cost_center` sound like `cost-center`. */
function sounds(key: string): string {
    return key.toLowerCase().replace(/[^a-z0-9]/g, "");
}
