import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { databricksTags } from "../shared/tags";

export interface SqlWarehouseArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Key of the warehouse: its name, and the workload its cost is counted under. */
    readonly warehouse: string;
    /** Size of each cluster, for example `2X-Small`. */
    readonly size: string;
    /** Most clusters; it starts with one. */
    readonly maxClusters: number;
    /** Minutes of idleness before it stops. */
    readonly autoStopMinutes: number;
    /**
     * Run in Databricks' network instead of ours, and start within seconds.
     * @default false: serverless compute needs a private way to the lake first
     */
    readonly serverless?: boolean;
}

/**
 * Design: a SQL warehouse of type pro.
 *
 * It creates the warehouse. It guarantees: it grows with the load up to a bound, it stops when idle, its cost is attributed. It
 * will not say who may query with it.
 */
export class SqlWarehouse extends pulumi.ComponentResource {
    public readonly warehouseId: pulumi.Output<string>;

    public constructor(name: string, args: SqlWarehouseArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:compute:SqlWarehouse", name, {}, opts);
        this.warehouseId = this.createWarehouse(name, args).id;
        this.registerOutputs({ warehouseId: this.warehouseId });
    }

    private createWarehouse(name: string, args: SqlWarehouseArgs): databricks.SqlEndpoint {
        const { context, workspace, gate, warehouse, size, maxClusters, autoStopMinutes, serverless } = args;
        const tags = Object.entries(databricksTags.cluster(warehouse));
        return new databricks.SqlEndpoint(
            `${name}-warehouse`,
            {
                name: context.name("databricks", warehouse),
                warehouseType: "PRO",
                enableServerlessCompute: serverless ?? false,
                clusterSize: size,
                minNumClusters: 1,
                maxNumClusters: maxClusters,
                autoStopMins: autoStopMinutes,
                tags: { customTags: tags.map(([key, value]) => ({ key, value })) },
            },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }
}
