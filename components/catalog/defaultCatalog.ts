import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";

export interface DefaultCatalogArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Name of the catalog; a consumer of it waits until it is there. */
    readonly catalogName: pulumi.Input<string>;
}

/**
 * Design: which catalog is meant where none is named.
 *
 * It sets the workspace's default namespace. It guarantees: the catalog is there first. It will not let anybody use it, nor
 * restart compute, which reads the setting when it starts.
 */
export class DefaultCatalog extends pulumi.ComponentResource {
    /** Name of the catalog; a consumer of it waits until it is the default. */
    public readonly catalogName: pulumi.Output<string>;

    public constructor(name: string, args: DefaultCatalogArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:DefaultCatalog", name, {}, opts);
        this.catalogName = ready(pulumi.output(args.catalogName), this.set(name, args));
        this.registerOutputs({ catalogName: this.catalogName });
    }

    private set(
        name: string,
        { workspace, gate, catalogName }: DefaultCatalogArgs,
    ): databricks.DefaultNamespaceSetting {
        return new databricks.DefaultNamespaceSetting(
            `${name}-setting`,
            { namespace: { value: catalogName } },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }
}
