import type { Subject } from "../core/resource";
import { list } from "../core/values";
import type { Inputs } from "../types";

/** The part of a cluster's inputs that rules read. Job and pipeline clusters have them, too, or never set them. */
export type ClusterSpec = Pick<
    Inputs<"databricks:index/cluster:Cluster">,
    | "autoscale"
    | "awsAttributes"
    | "azureAttributes"
    | "clusterLogConf"
    | "customTags"
    | "dataSecurityMode"
    | "dockerImage"
    | "enableLocalDiskEncryption"
    | "gcpAttributes"
    | "initScripts"
    | "instancePoolId"
    | "kind"
    | "numWorkers"
    | "policyId"
    | "sparkConf"
    | "sparkEnvVars"
    | "sparkVersion"
    | "sshPublicKeys"
>;

/** Types that say how clusters are made, access mode and runtime included. */
export const CLUSTER_TYPES = ["databricks:index/cluster:Cluster", "databricks:index/job:Job"] as const;

/** The same, and pipelines: these choose the access mode and the runtime of their clusters themselves. */
export const COMPUTE_TYPES = [...CLUSTER_TYPES, "databricks:index/pipeline:Pipeline"] as const;

/** A cluster that a resource makes. */
export interface ClusterPlace {
    /** Prefix of the cluster's properties in messages: empty, or `jobClusters[0].newCluster.`. */
    readonly at: string;
    readonly spec: ClusterSpec;
}

/**
 * Every cluster that a resource makes: the cluster itself, the new ones of a job, be they shared, of a task or of a loop, or
 * those of a pipeline.
 */
export function* clustersOf(resource: Subject<(typeof COMPUTE_TYPES)[number]>): Iterable<ClusterPlace> {
    switch (resource.type) {
        case "databricks:index/cluster:Cluster":
            yield { at: "", spec: resource.props };
            break;
        case "databricks:index/job:Job":
            yield* jobClusters(resource.props);
            break;
        case "databricks:index/pipeline:Pipeline":
            for (const [index, cluster] of list(resource.props.clusters).entries()) {
                yield* place(`clusters[${index}].`, cluster);
            }
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
