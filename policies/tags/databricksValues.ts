import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { DATABRICKS_TAGGED_TYPES, tagPlacesOf } from "../shared/databricksTags";
import { ALLOWED_VALUES, isAllowed, tagValue } from "../shared/tagValues";

export const databricksValues = resourceRule({
    name: "tags-databricks-values",
    description:
        "Tags of Databricks have values that are allowed. They are handed down to the bill, where a second " +
        "spelling of an environment or a team is a second environment or team.",
    severity: "medium",
    level: "mandatory",
    fix: "Set the value of the tag to one that the parameter values lists for its key.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags",
    framework: sat("GOV-6", "All-purpose cluster custom tags"),
    types: DATABRICKS_TAGGED_TYPES,
    params: ALLOWED_VALUES,
    *check(resource, { params }) {
        for (const { path, tags } of tagPlacesOf(resource)) {
            for (const [key, pattern] of Object.entries(params.values)) {
                const value = tagValue(tags, key);
                if (value !== undefined && !isAllowed(value, pattern)) {
                    yield `${path} have a value for ${key} that is not allowed`;
                }
            }
        }
    },
});
