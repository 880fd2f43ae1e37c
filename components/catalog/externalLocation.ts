import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { hooksOf, type Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";

export interface ExternalLocationArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore, which a repair may just have assigned again. */
    readonly gate: Gate;
    /** Key of the lake zone, for example `bronze`. */
    readonly zone: string;
    /** Where the zone begins, as `s3://bucket`. */
    readonly url: pulumi.Input<string>;
    /** Storage credential; a consumer of the name must wait until its role has its policy. */
    readonly credentialName: pulumi.Input<string>;
    /** Open once that role and its policy have reached all of IAM: Databricks tries to read and write at once. */
    readonly roleGate: Gate;
}

/**
 * Design: one lake zone as a place that Unity Catalog knows.
 *
 * It creates the external location. It guarantees: tried out when it is created, usable in this workspace only, never with the
 * credentials of a cluster. It will not create grants: tables, not files, are what people are let in to.
 */
export class ExternalLocation extends pulumi.ComponentResource {
    /** Where the location begins; a consumer of it waits until Unity Catalog knows the place. */
    public readonly url: pulumi.Output<string>;

    public constructor(name: string, args: ExternalLocationArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:ExternalLocation", name, {}, opts);
        this.url = this.createLocation(name, args).url;
        this.registerOutputs({ url: this.url });
    }

    private createLocation(name: string, args: ExternalLocationArgs): databricks.ExternalLocation {
        const { context, workspace, gate, zone, url, credentialName, roleGate } = args;
        return new databricks.ExternalLocation(
            `${name}-location`,
            {
                name: context.name("securable", zone),
                url,
                credentialName,
                isolationMode: "ISOLATION_MODE_ISOLATED",
                skipValidation: false,
                fallback: false,
            },
            { parent: this, provider: workspace.resource, hooks: hooksOf(gate, roleGate) },
        );
    }
}
