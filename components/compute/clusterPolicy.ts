import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { clusterPolicyDefinition, type ClusterRules } from "./clusterPolicyDefinition";

export interface ClusterPolicyArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Key of the policy, for example `interactive`. */
    readonly policy: string;
    readonly rules: ClusterRules;
}

/**
 * Design: what clusters may look like.
 *
 * It creates the cluster policy. It guarantees: one runtime, known instance types, bounded workers, encrypted local disks, an
 * owner of the cost, logs in a volume, an end to idleness. It will not say who may use it: see PolicyPermissions.
 */
export class ClusterPolicy extends pulumi.ComponentResource {
    public readonly policyId: pulumi.Output<string>;

    public constructor(name: string, args: ClusterPolicyArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:compute:ClusterPolicy", name, {}, opts);
        this.policyId = this.createPolicy(name, args).policyId;
        this.registerOutputs({ policyId: this.policyId });
    }

    private createPolicy(name: string, args: ClusterPolicyArgs): databricks.ClusterPolicy {
        const { context, workspace, gate, policy, rules } = args;
        return new databricks.ClusterPolicy(
            `${name}-policy`,
            { name: context.name("databricks", policy), definition: clusterPolicyDefinition(context, rules) },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }
}
