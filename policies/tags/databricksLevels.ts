import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { DATABRICKS_TAGGED_TYPES, tagPlacesOf } from "../shared/databricksTags";
import { missing, tagKeys } from "../shared/tags";

const keys = (description: string, ...names: string[]) =>
    ({ type: "array", items: { type: "string" }, description, default: names }) as const;

export const databricksLevels = resourceRule({
    name: "tags-databricks-levels",
    description:
        "What costs something in Databricks carries the tags of its level: workspace, compute or job. Tags are handed down to " +
        "what a level makes and from there to the bill, so that each key belongs to one level; a key that is given twice gets a " +
        "suffix there.",
    severity: "medium",
    level: "mandatory",
    fix: "Add the missing tags: customTags, tags, or tags.customTags of a SQL warehouse.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags",
    framework: sat("GOV-6", "All-purpose cluster custom tags"),
    types: DATABRICKS_TAGGED_TYPES,
    params: {
        workspaceKeys: keys(
            "The mandatory keys of a workspace.",
            ...["environment", "owner", "cost-center", "data-classification", "managed-by"],
        ),
        computeKeys: keys(
            "The mandatory keys of what runs in a workspace: pools, clusters, warehouses, pipelines, endpoints, budget policies.",
            "workload",
        ),
        jobKeys: keys("The mandatory keys of a job.", "job"),
    },
    *check(resource, { params }) {
        for (const { path, level, tags } of tagPlacesOf(resource)) {
            const absent = missing(params[`${level}Keys`], tagKeys(tags));
            if (absent !== undefined) {
                yield `${path} lack ${absent}`;
            }
        }
    },
});
