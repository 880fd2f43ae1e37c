import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Lifecycle } from "../shared/lifecycle";
import type { AccountProvider } from "../shared/providers";

export interface SystemSchemasArgs {
    readonly account: AccountProvider;
    /** Any workspace of the metastore: they are turned on through one, and are there for all. */
    readonly workspaceId: string;
    /** Schemas of the catalog `system`, for example `access`. */
    readonly schemas: readonly string[];
    readonly lifecycle: Lifecycle;
}

/**
 * Design: what Databricks itself has recorded, as tables.
 *
 * It turns on schemas of the catalog `system`, for every workspace of the metastore. It guarantees: only a disposable stack
 * turns them off again when it is destroyed. It will not let anybody read them.
 */
export class SystemSchemas extends pulumi.ComponentResource {
    /** Full names, by schema. */
    public readonly fullNames: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: SystemSchemasArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:SystemSchemas", name, {}, opts);
        const turnedOn = args.schemas.map((schema) => [schema, this.turnOn(name, args, schema).fullName] as const);
        this.fullNames = Object.fromEntries(turnedOn);
        this.registerOutputs({ fullNames: this.fullNames });
    }

    private turnOn(name: string, args: SystemSchemasArgs, schema: string): databricks.SystemSchema {
        const { account, workspaceId, lifecycle } = args;
        return new databricks.SystemSchema(
            `${name}-${schema}`,
            { schema, providerConfig: { workspaceId } },
            { parent: this, provider: account.resource, retainOnDelete: !lifecycle.forceDestroy },
        );
    }
}
