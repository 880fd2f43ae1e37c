import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { LOG_SCHEMA } from "../shared/clusterLogs";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { LOG_ZONE } from "../shared/things";

export interface LogPassageArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** What makes the schema of logs. */
    readonly schema: pulumi.Resource;
    /** Application ids of the service principals that have a volume in it, by workload. At least one: Databricks refuses none. */
    readonly principals: Readonly<Record<string, pulumi.Input<string>>>;
}

/**
 * Design: the way of workloads to their volumes of logs.
 *
 * It creates the one grants resource of the catalog of logs, and the one of its schema. It guarantees: to pass is all that they
 * allow. What is in a volume, its own grants say.
 */
export class LogPassage extends pulumi.ComponentResource {
    /** Name of the schema with its catalog, as `catalog.schema`; a consumer of it waits until both can be passed. */
    public readonly schemaName: pulumi.Output<string>;

    public constructor(name: string, args: LogPassageArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:LogPassage", name, {}, opts);
        const catalog = args.context.name("catalog", LOG_ZONE);
        const schema = `${catalog}.${LOG_SCHEMA}`;
        this.schemaName = ready(
            pulumi.output(schema),
            this.grant(`${name}-catalog`, args, { catalog }, "USE_CATALOG"),
            this.grant(`${name}-schema`, args, { schema }, "USE_SCHEMA"),
        );
        this.registerOutputs({ schemaName: this.schemaName });
    }

    private grant(
        name: string,
        { workspace, gate, schema, principals }: LogPassageArgs,
        securable: Pick<databricks.GrantsArgs, "catalog" | "schema">,
        privilege: string,
    ): databricks.Grants {
        const sorted = Object.entries(principals).sort(([one], [other]) => (one < other ? -1 : 1));
        return new databricks.Grants(
            `${name}-grants`,
            { ...securable, grants: sorted.map(([, principal]) => ({ principal, privileges: [privilege] })) },
            { parent: this, provider: workspace.resource, hooks: gate.hooks, dependsOn: schema },
        );
    }
}
