import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { LOG_SCHEMA } from "../shared/clusterLogs";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { LOG_ZONE } from "../shared/things";

export interface LogSchemaArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** What makes the catalog of logs. */
    readonly catalog: pulumi.Resource;
}

/**
 * Design: the schema that volumes of logs are in.
 *
 * It creates the schema. It guarantees: it is deleted only once it is empty. It will not let anybody in: see LogPassage.
 */
export class LogSchema extends pulumi.ComponentResource {
    public readonly schemaName: pulumi.Output<string>;

    public constructor(name: string, args: LogSchemaArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:LogSchema", name, {}, opts);
        this.schemaName = this.createSchema(name, args).name;
        this.registerOutputs({ schemaName: this.schemaName });
    }

    private createSchema(name: string, { context, workspace, gate, catalog }: LogSchemaArgs): databricks.Schema {
        return new databricks.Schema(
            `${name}-schema`,
            { catalogName: context.name("catalog", LOG_ZONE), name: LOG_SCHEMA },
            // Names are text, so nothing else says that the catalog comes first. With names that are outputs, the engine would
            // find twice as many ways through the state with each step, and it walks all of them when a deletion fails.
            { parent: this, provider: workspace.resource, hooks: gate.hooks, dependsOn: catalog },
        );
    }
}
