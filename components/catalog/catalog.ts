import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { Lifecycle } from "../shared/lifecycle";
import type { WorkspaceProvider } from "../shared/providers";

export interface CatalogArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** Key of the catalog, for example `main`. */
    readonly catalog: string;
    /** External location that holds its managed tables; they go below `catalogs/<key>`. */
    readonly locationUrl: pulumi.Input<string>;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: one catalog with storage of its own.
 *
 * It creates the catalog, owned by whoever deploys: handing it over would lock deployments out. It guarantees: its data is in
 * our lake, usable in this workspace only. It will not create schemas or grants.
 */
export class Catalog extends pulumi.ComponentResource {
    public readonly catalogName: pulumi.Output<string>;

    public constructor(name: string, args: CatalogArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:Catalog", name, {}, opts);
        this.catalogName = this.createCatalog(name, args).name;
        this.registerOutputs({ catalogName: this.catalogName });
    }

    private createCatalog(name: string, args: CatalogArgs): databricks.Catalog {
        const { context, workspace, gate, catalog, locationUrl, lifecycle } = args;
        return new databricks.Catalog(
            `${name}-catalog`,
            {
                name: context.name("catalog", catalog),
                storageRoot: pulumi.interpolate`${locationUrl}/catalogs/${catalog}`,
                isolationMode: "ISOLATED",
                forceDestroy: lifecycle.forceDestroy,
            },
            {
                parent: this,
                provider: workspace.resource,
                hooks: gate.hooks,
                protect: lifecycle.protect,
            },
        );
    }
}
