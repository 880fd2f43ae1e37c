import type { Subject } from "../core/resource";
import { CLUSTER_TYPES, clustersOf } from "./clusters";

/** Types of Databricks that hand tags down to the bill. */
export const DATABRICKS_TAGGED_TYPES = [
    "databricks:index/aiSearchEndpoint:AiSearchEndpoint",
    "databricks:index/budgetPolicy:BudgetPolicy",
    "databricks:index/databaseInstance:DatabaseInstance",
    "databricks:index/instancePool:InstancePool",
    "databricks:index/modelServing:ModelServing",
    "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput",
    "databricks:index/mwsWorkspaces:MwsWorkspaces",
    "databricks:index/pipeline:Pipeline",
    "databricks:index/sqlEndpoint:SqlEndpoint",
    ...CLUSTER_TYPES,
] as const;

/** A place that holds tags. */
export interface TagPlace {
    /** The property, as messages name it. */
    readonly path: string;
    /** Whose tags they are; each level hands its own down to the next. */
    readonly level: "workspace" | "compute" | "job";
    /** A map, or a list of elements with `key` and `value`. */
    readonly tags: unknown;
}

/** Every place of a resource that holds tags; a job has its own and those of the clusters that it makes. */
export function* tagPlacesOf(resource: Subject<(typeof DATABRICKS_TAGGED_TYPES)[number]>): Iterable<TagPlace> {
    switch (resource.type) {
        case "databricks:index/mwsWorkspaces:MwsWorkspaces":
            yield { path: "customTags", level: "workspace", tags: resource.props.customTags };
            break;
        case "databricks:index/sqlEndpoint:SqlEndpoint":
            yield { path: "tags.customTags", level: "compute", tags: resource.props.tags?.customTags };
            break;
        case "databricks:index/modelServing:ModelServing":
        case "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput":
        case "databricks:index/pipeline:Pipeline":
            yield { path: "tags", level: "compute", tags: resource.props.tags };
            break;
        case "databricks:index/cluster:Cluster":
        case "databricks:index/job:Job":
            if (resource.type === "databricks:index/job:Job") {
                yield { path: "tags", level: "job", tags: resource.props.tags };
            }
            for (const { at, spec } of clustersOf(resource)) {
                yield { path: `${at}customTags`, level: "compute", tags: spec.customTags };
            }
            break;
        default:
            yield { path: "customTags", level: "compute", tags: resource.props.customTags };
    }
}
