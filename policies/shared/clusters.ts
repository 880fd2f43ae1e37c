import type { Subject } from "../core/resource";
import { list } from "../core/values";
import type { Inputs } from "../types";

/** The part of a cluster's inputs that all-purpose and job clusters share, as far as rules read it. */
export type ClusterSpec = Pick<
    Inputs<"databricks:index/cluster:Cluster">,
    "autoscale" | "customTags" | "dataSecurityMode" | "kind" | "numWorkers" | "policyId" | "sparkVersion"
>;

/** Types that say how clusters are made. */
export const CLUSTER_TYPES = ["databricks:index/cluster:Cluster", "databricks:index/job:Job"] as const;

/** A cluster that a resource makes. */
export interface ClusterPlace {
    /** Prefix of the cluster's properties in messages: empty, or `jobClusters[0].newCluster.`. */
    readonly at: string;
    readonly spec: ClusterSpec;
}

/** Every cluster that a resource makes: the cluster itself, or the new ones of a job, be they shared, of a task or of a loop. */
export function* clustersOf(resource: Subject<(typeof CLUSTER_TYPES)[number]>): Iterable<ClusterPlace> {
    if (resource.type === "databricks:index/cluster:Cluster") {
        yield { at: "", spec: resource.props };
    } else {
        yield* jobClusters(resource.props);
    }
}

function* jobClusters(job: Inputs<"databricks:index/job:Job">): Iterable<ClusterPlace> {
    yield* place("newCluster.", job.newCluster);
    for (const [index, shared] of list(job.jobClusters).entries()) {
        yield* place(`jobClusters[${index}].newCluster.`, shared?.newCluster);
    }
    for (const [index, task] of list(job.tasks).entries()) {
        yield* place(`tasks[${index}].newCluster.`, task?.newCluster);
        yield* place(`tasks[${index}].forEachTask.task.newCluster.`, task?.forEachTask?.task?.newCluster);
    }
}

function* place(at: string, spec: ClusterSpec | null | undefined): Iterable<ClusterPlace> {
    if (spec !== undefined && spec !== null) {
        yield { at, spec };
    }
}
