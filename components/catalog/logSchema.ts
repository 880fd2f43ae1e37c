import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { LOG_SCHEMA } from "../shared/clusterLogs";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";

export interface LogSchemaArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** Catalog of logs; a consumer of it waits until its privileges are granted. */
    readonly catalogName: pulumi.Input<string>;
    /** Application ids of the service principals that have a volume in it, by workload. */
    readonly principals: Readonly<Record<string, pulumi.Input<string>>>;
}

/**
 * Design: the schema that volumes of logs are in.
 *
 * It creates the schema, and lets workloads pass through it. It guarantees: to pass is all that they may; what is in a volume,
 * its own grants say. Deleted it can be only once it is empty.
 */
export class LogSchema extends pulumi.ComponentResource {
    /** Name of the schema; a consumer of it waits until the workloads can pass it. */
    public readonly schemaName: pulumi.Output<string>;

    public constructor(name: string, args: LogSchemaArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:LogSchema", name, {}, opts);
        const schema = this.createSchema(name, args);
        this.schemaName = ready(schema.name, ...this.grant(name, args, schema));
        this.registerOutputs({ schemaName: this.schemaName });
    }

    private createSchema(name: string, { workspace, gate, catalogName }: LogSchemaArgs): databricks.Schema {
        return new databricks.Schema(
            `${name}-schema`,
            { catalogName, name: LOG_SCHEMA },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }

    /** Databricks refuses grants to nobody. */
    private grant(name: string, args: LogSchemaArgs, made: databricks.Schema): readonly databricks.Grants[] {
        const { workspace, gate, principals } = args;
        const schema = pulumi.interpolate`${made.catalogName}.${made.name}`;
        const sorted = Object.entries(principals).sort(([one], [other]) => (one < other ? -1 : 1));
        const grants = sorted.map(([, principal]) => ({ principal, privileges: ["USE_SCHEMA"] }));
        const opts = { parent: this, provider: workspace.resource, hooks: gate.hooks };
        return grants.length === 0 ? [] : [new databricks.Grants(`${name}-grants`, { schema, grants }, opts)];
    }
}
