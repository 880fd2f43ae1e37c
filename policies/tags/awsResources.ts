import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { TAGGABLE_TYPES } from "../data/taggableTypes";
import { defaultTagKeys, missing, tagKeys } from "../shared/tags";

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
        keys: {
            type: "array",
            items: { type: "string" },
            description: "The mandatory keys.",
            default: ["environment", "owner", "cost-center", "data-classification", "workload", "managed-by"],
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
});
