import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { logDelivery } from "../shared/clusterLogs";
import { clusterFields, type ClusterShape } from "../shared/clusterShape";
import type { Context } from "../shared/context";
import type { WorkspaceProvider } from "../shared/providers";
import { databricksTags } from "../shared/tags";

export interface ClusterArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Key of the cluster: its name, and the workload its cost is counted under. */
    readonly cluster: string;
    /** Cluster policy of use `all-purpose`. */
    readonly policyId: pulumi.Input<string>;
    readonly shape: ClusterShape;
    /** Minutes of idleness after which it stops, 10 to what the policy allows. */
    readonly autoTerminationMinutes: number;
    /**
     * Instance profile whose role all code on it can use; a consumer of the ARN must wait until the workspace knows it.
     * @default none
     */
    readonly instanceProfileArn?: pulumi.Input<string> | undefined;
    /** Volume that its logs go to, as a path; a consumer of it must wait until whoever deploys may write there. */
    readonly logPath: pulumi.Input<string>;
}

/**
 * Design: an interactive cluster that people share.
 *
 * It creates the cluster under a policy. It guarantees: users are isolated from each other and reach data through Unity
 * Catalog, local disks are encrypted, it grows and shrinks, it stops when idle, its logs outlive it, no jobs. It will not say who may attach.
 */
export class Cluster extends pulumi.ComponentResource {
    public readonly clusterId: pulumi.Output<string>;

    public constructor(name: string, args: ClusterArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:compute:Cluster", name, {}, opts);
        this.clusterId = this.createCluster(name, args).id;
        this.registerOutputs({ clusterId: this.clusterId });
    }

    private createCluster(name: string, args: ClusterArgs): databricks.Cluster {
        const { context, workspace, cluster, policyId, shape, autoTerminationMinutes } = args;
        return new databricks.Cluster(
            `${name}-cluster`,
            {
                clusterName: context.name("databricks", cluster),
                policyId,
                dataSecurityMode: "USER_ISOLATION",
                autoterminationMinutes: autoTerminationMinutes,
                workloadType: { clients: { jobs: false, notebooks: true } },
                customTags: databricksTags.cluster(cluster),
                ...clusterFields(shape, args.instanceProfileArn),
                ...logDelivery(args.logPath),
            },
            { parent: this, provider: workspace.resource },
        );
    }
}
