import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { LOG_SCHEMA, logPath, logVolume, type LogSource } from "../shared/clusterLogs";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { LOG_ZONE } from "../shared/things";

export interface LogVolumeArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** The schema of logs. */
    readonly schema: pulumi.Resource;
    readonly source: LogSource;
    /** Key of the cluster or workload. */
    readonly key: string;
    /**
     * Who writes the logs.
     * @default whoever deploys, who owns the volume and the cluster: with standard access mode a cluster writes as its owner
     */
    readonly writer?: LogWriter | undefined;
}

/** Who writes logs. */
export interface LogWriter {
    /** Application id of the service principal that the clusters run as. */
    readonly principal: pulumi.Input<string>;
    /** What lets it pass through the catalog and the schema. */
    readonly passage: pulumi.Resource;
}

/**
 * Design: where one cluster, or the runs of one workload, leave their logs.
 *
 * It creates a managed volume, and the volume's one grants resource. It guarantees: nobody else's logs are in it, and none but
 * its own principal and its owner reads or writes them. It is not protected: it goes with its cluster or workload, and versions
 * of its files stay in the bucket for as long as that keeps them. It will not say for how long logs are kept: the zone's bucket does.
 */
export class LogVolume extends pulumi.ComponentResource {
    /** Path of the volume, known at preview; a consumer of it waits until logs can be written. */
    public readonly path: pulumi.Output<string>;

    public constructor(name: string, args: LogVolumeArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:LogVolume", name, {}, opts);
        const { context, source, key, writer } = args;
        const volume = this.createVolume(name, args);
        const last = writer === undefined ? volume : this.grant(name, args, writer, volume);
        this.path = ready(pulumi.output(logPath(context, source, key)), last);
        this.registerOutputs({ path: this.path });
    }

    private createVolume(name: string, args: LogVolumeArgs): databricks.Volume {
        const { context, workspace, gate, schema, source, key } = args;
        return new databricks.Volume(
            `${name}-volume`,
            {
                catalogName: context.name("catalog", LOG_ZONE),
                schemaName: LOG_SCHEMA,
                name: logVolume(source, key),
                volumeType: "MANAGED",
            },
            {
                parent: this,
                provider: workspace.resource,
                hooks: gate.hooks,
                dependsOn: schema,
            },
        );
    }

    private grant(name: string, args: LogVolumeArgs, writer: LogWriter, volume: databricks.Volume): databricks.Grants {
        const { context, workspace, gate, source, key } = args;
        const { principal, passage } = writer;
        return new databricks.Grants(
            `${name}-grants`,
            {
                volume: `${context.name("catalog", LOG_ZONE)}.${LOG_SCHEMA}.${logVolume(source, key)}`,
                grants: [{ principal, privileges: ["READ_VOLUME", "WRITE_VOLUME"] }],
            },
            {
                parent: this,
                provider: workspace.resource,
                hooks: gate.hooks,
                dependsOn: [volume, passage],
            },
        );
    }
}
