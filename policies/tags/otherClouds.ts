import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { CLOUD_TYPES } from "../data/cloudTypes";
import { cloudTagsOf, defaultLabelKeys } from "../shared/cloudTags";
import { MANDATORY_KEYS, missing, tagKeys } from "../shared/tags";

export const otherClouds = resourceRule({
    name: "tags-other-clouds",
    description:
        "Resources of Azure, Google Cloud and Kubernetes that take tags or labels carry the mandatory ones, too. " +
        "A hybrid platform has one bill and one list of owners, and a part without tags belongs to nobody.",
    severity: "medium",
    level: "mandatory",
    fix:
        "Add the missing keys to tags, to labels, or to metadata.labels; for Google Cloud also to defaultLabels " +
        "of the provider.",
    url: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: CLOUD_TYPES,
    params: MANDATORY_KEYS,
    *check(resource, { params }) {
        const { path, tags } = cloudTagsOf(resource);
        const own = tagKeys(tags);
        if (missing(params.keys, own) === undefined) {
            return;
        }
        const absent = missing(params.keys, [...own, ...defaultLabelKeys(resource.provider)]);
        if (absent !== undefined) {
            yield `${path} lack ${absent}`;
        }
    },
});
