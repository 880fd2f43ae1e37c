import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { CLUSTER_TYPES, clustersOf } from "../shared/clusters";
import { missing, tagKeys } from "../shared/tags";

const TYPES = [
    "databricks:index/mwsWorkspaces:MwsWorkspaces",
    "databricks:index/instancePool:InstancePool",
    ...CLUSTER_TYPES,
] as const;

const keys = (description: string, ...names: string[]) =>
    ({ type: "array", items: { type: "string" }, description, default: names }) as const;

export const databricksLevels = resourceRule({
    name: "tags-databricks-levels",
    description:
        "Databricks workspaces, pools, clusters and jobs carry the tags of their level. Tags are handed down to what a level " +
        "makes and from there to the bill, so that each key belongs to one level; a key that is given twice gets a suffix there.",
    severity: "medium",
    level: "mandatory",
    fix: "Add the missing tags: customTags of a workspace, pool or cluster, tags of a job.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/usage-detail-tags",
    framework: sat("GOV-6", "All-purpose cluster custom tags"),
    types: TYPES,
    params: {
        workspaceKeys: keys(
            "The mandatory keys of a workspace.",
            ...["environment", "owner", "cost-center", "data-classification", "managed-by"],
        ),
        computeKeys: keys("The mandatory keys of a pool, cluster or job cluster.", "workload"),
        jobKeys: keys("The mandatory keys of a job.", "job"),
    },
    *check(resource, { params }) {
        for (const [path, level, tags] of tagsOf(resource)) {
            const absent = missing(params[level], tagKeys(tags));
            if (absent !== undefined) {
                yield `${path} lack ${absent}`;
            }
        }
    },
});

type Level = "workspaceKeys" | "computeKeys" | "jobKeys";

function* tagsOf(resource: Subject<(typeof TYPES)[number]>): Iterable<readonly [path: string, Level, tags: unknown]> {
    if (resource.type === "databricks:index/mwsWorkspaces:MwsWorkspaces") {
        yield ["customTags", "workspaceKeys", resource.props.customTags];
    } else if (resource.type === "databricks:index/instancePool:InstancePool") {
        yield ["customTags", "computeKeys", resource.props.customTags];
    } else {
        if (resource.type === "databricks:index/job:Job") {
            yield ["tags", "jobKeys", resource.props.tags];
        }
        for (const { at, spec } of clustersOf(resource)) {
            yield [`${at}customTags`, "computeKeys", spec.customTags];
        }
    }
}
