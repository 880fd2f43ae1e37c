import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { CLOUD_TYPES } from "../data/cloudTypes";
import { TAGGABLE_TYPES } from "../data/taggableTypes";
import { ownTagsOf } from "../shared/cloudTags";
import { ALLOWED_VALUES, isAllowed, tagValue } from "../shared/tagValues";
import { defaultTags } from "../shared/tags";

export const values = resourceRule({
    name: "tags-values",
    description:
        'Tags of AWS and other clouds have values that are allowed. A bill with "prod", "Prod" and "production" ' +
        "has three environments, and a policy that reads a classification does not know the one that was made up.",
    severity: "medium",
    level: "mandatory",
    fix: "Set the value of the tag to one that the parameter values lists for its key.",
    url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: [...TAGGABLE_TYPES, ...CLOUD_TYPES],
    params: ALLOWED_VALUES,
    *check(resource, { params }) {
        const { path, tags } = ownTagsOf(resource);
        for (const [key, pattern] of Object.entries(params.values)) {
            // What a resource says itself comes first, as the provider has it.
            const value =
                tagValue(tags, key) ??
                tagValue(resource.props["tagsAll"], key) ??
                tagValue(defaultTags(resource.provider), key);
            if (value !== undefined && !isAllowed(value, pattern)) {
                yield `${path} have a value for ${key} that is not allowed`;
            }
        }
    },
});
