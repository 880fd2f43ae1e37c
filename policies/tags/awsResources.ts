import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { TAGGABLE_TYPES } from "../data/taggableTypes";
import { defaultTagKeys, MANDATORY_KEYS, missing, tagKeys } from "../shared/tags";

export const awsResources = resourceRule({
    name: "tags-aws-resources",
    description:
        "Every AWS resource that takes tags carries the mandatory ones, its own or the provider's default ones. Costs are " +
        "allocated, owners found and access is decided by tags; what has none belongs to nobody.",
    severity: "medium",
    level: "mandatory",
    fix: "Add the missing tags to the resource, or to defaultTags of its provider.",
    url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: TAGGABLE_TYPES,
    params: {
        ...MANDATORY_KEYS,
        values: {
            type: "object",
            description: "Values by key, for the level remediate: what has no such tag is given it.",
            default: {},
        },
    },
    *check({ props, provider }, { params }) {
        const own = tagKeys(props["tags"]);
        if (missing(params.keys, own) === undefined) {
            return;
        }
        // The provider merges its default tags into tagsAll; a planner without provider plugins has only the two parts.
        const absent = missing(params.keys, [...own, ...defaultTagKeys(provider), ...tagKeys(props["tagsAll"])]);
        if (absent !== undefined) {
            yield `its tags lack ${absent}`;
        }
    },
    remediate({ props, provider }, { params }) {
        const present = new Set([...tagKeys(props["tags"]), ...defaultTagKeys(provider), ...tagKeys(props["tagsAll"])]);
        const added = Object.entries(params.values).filter(([key]) => params.keys.includes(key) && !present.has(key));
        const isMap = !Array.isArray(props["tags"]);
        return isMap && added.length > 0 ? { tags: Object.fromEntries(added) } : undefined;
    },
});
