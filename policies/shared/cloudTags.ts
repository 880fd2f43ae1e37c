import type { PolicyResource } from "../core/resource";
import { isRecord, keys, parseJson } from "../core/values";
import { CLOUD_TAG_PROPERTIES } from "../data/cloudTypes";

/** The tags or labels of a resource of another cloud than AWS, with the property that holds them. */
export function cloudTagsOf({ type, props }: Pick<PolicyResource, "type" | "props">): {
    readonly path: string;
    readonly tags: unknown;
} {
    const property = CLOUD_TAG_PROPERTIES.get(type);
    if (property !== undefined) {
        return { path: property, tags: props[property] };
    }
    const { metadata } = props;
    return { path: "metadata.labels", tags: isRecord(metadata) ? metadata["labels"] : undefined };
}

/** The tags or labels of a resource itself, of AWS or another cloud, with the property that holds them. */
export function ownTagsOf(resource: Pick<PolicyResource, "type" | "props">): {
    readonly path: string;
    readonly tags: unknown;
} {
    return resource.type.startsWith("aws:") ? { path: "tags", tags: resource.props["tags"] } : cloudTagsOf(resource);
}

/** The keys of the labels that a provider of Google Cloud adds to everything it makes; JSON text in what the analyzer shows. */
export function defaultLabelKeys(provider: PolicyResource["provider"]): readonly string[] {
    const labels = provider?.props["defaultLabels"];
    return keys(typeof labels === "string" ? parseJson(labels) : labels);
}
