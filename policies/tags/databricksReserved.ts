import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { DATABRICKS_TAGGED_TYPES, tagPlacesOf } from "../shared/databricksTags";
import { tagKeys } from "../shared/tags";

/** Source: docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags, "Default tags". */
const RESERVED: ReadonlySet<unknown> = new Set([
    ...["Vendor", "Creator", "Name", "ClusterId", "ClusterName", "RunName", "JobId", "SqlWarehouseId"],
    ...["DatabricksInstancePoolId", "DatabricksInstancePoolCreatorId", "DatabricksEnvironment"],
]);

export const databricksReserved = resourceRule({
    name: "tags-databricks-reserved",
    description:
        "No tag of Databricks has a key that Databricks sets itself. It renames the one that was given, so that " +
        "it is missing in the bill; a cluster whose Name was changed is no longer found and stopped.",
    severity: "low",
    level: "mandatory",
    fix: "Choose another key.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags",
    framework: sat("GOV-6", "All-purpose cluster custom tags"),
    types: DATABRICKS_TAGGED_TYPES,
    *check(resource) {
        for (const { path, tags } of tagPlacesOf(resource)) {
            if (tagKeys(tags).some((key) => RESERVED.has(key))) {
                yield `${path} have a key that Databricks sets itself`;
            }
        }
    },
});
