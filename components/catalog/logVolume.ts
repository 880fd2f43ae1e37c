import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { logVolume, type LogSource } from "../shared/clusterLogs";
import type { Gate } from "../shared/gates";
import type { Lifecycle } from "../shared/lifecycle";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";

export interface LogVolumeArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** Catalog of logs. */
    readonly catalogName: pulumi.Input<string>;
    /** Schema of logs; a consumer of it waits until it can be passed. */
    readonly schemaName: pulumi.Input<string>;
    readonly source: LogSource;
    /** Key of the cluster or workload. */
    readonly key: string;
    readonly lifecycle: Lifecycle;
    /**
     * Application id of the service principal that its clusters run as.
     * @default whoever deploys, who owns the volume and the cluster: with standard access mode a cluster writes as its owner
     */
    readonly principal?: pulumi.Input<string> | undefined;
}

/**
 * Design: where one cluster, or the runs of one workload, leave their logs.
 *
 * It creates a managed volume, and the volume's one grants resource. It guarantees: nobody else's logs are in it, and none but
 * its own principal and its owner reads or writes them. It will not say for how long they are kept: the zone's bucket does.
 */
export class LogVolume extends pulumi.ComponentResource {
    /** Path of the volume; a consumer of it waits until logs can be written. */
    public readonly path: pulumi.Output<string>;

    public constructor(name: string, args: LogVolumeArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:LogVolume", name, {}, opts);
        const volume = this.createVolume(name, args);
        const grants = this.grant(name, args, volume);
        // Of what the program itself has said, so that a preview can show it.
        const path = pulumi.interpolate`/Volumes/${volume.catalogName}/${volume.schemaName}/${volume.name}`;
        this.path = ready(path, ...grants);
        this.registerOutputs({ path: this.path });
    }

    private createVolume(name: string, args: LogVolumeArgs): databricks.Volume {
        const { workspace, gate, catalogName, schemaName, source, key, lifecycle } = args;
        return new databricks.Volume(
            `${name}-volume`,
            { catalogName, schemaName, name: logVolume(source, key), volumeType: "MANAGED" },
            { parent: this, provider: workspace.resource, hooks: gate.hooks, protect: lifecycle.protect },
        );
    }

    private grant(name: string, args: LogVolumeArgs, made: databricks.Volume): readonly databricks.Grants[] {
        const { workspace, gate, principal } = args;
        if (principal === undefined) {
            return [];
        }
        const volume = pulumi.interpolate`${made.catalogName}.${made.schemaName}.${made.name}`;
        const grants = [{ principal, privileges: ["READ_VOLUME", "WRITE_VOLUME"] }];
        const opts = { parent: this, provider: workspace.resource, hooks: gate.hooks };
        return [new databricks.Grants(`${name}-grants`, { volume, grants }, opts)];
    }
}
