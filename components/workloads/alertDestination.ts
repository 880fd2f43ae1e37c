import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";

export interface AlertDestinationArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Webhook that is called. A secret: whoever has it can call it. */
    readonly url: pulumi.Input<string>;
}

/**
 * Design: where failures are reported to.
 *
 * It creates a notification destination that calls a webhook. It guarantees: the address stays a secret in the state and in
 * every output. It will not decide what is reported.
 */
export class AlertDestination extends pulumi.ComponentResource {
    public readonly destinationId: pulumi.Output<string>;

    public constructor(name: string, args: AlertDestinationArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:workloads:AlertDestination", name, {}, opts);
        this.destinationId = this.createDestination(name, args).id;
        this.registerOutputs({ destinationId: this.destinationId });
    }

    private createDestination(name: string, args: AlertDestinationArgs): databricks.NotificationDestination {
        const { context, workspace, gate, url } = args;
        return new databricks.NotificationDestination(
            `${name}-destination`,
            {
                displayName: context.name("databricks", "alerts"),
                config: { genericWebhook: { url: pulumi.secret(url) } },
            },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }
}
