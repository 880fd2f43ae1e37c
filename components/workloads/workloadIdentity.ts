import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";

export interface WorkloadIdentityArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Key of the workload. */
    readonly workload: string;
    /** Databricks account, a UUID. */
    readonly accountId: string;
    /** Application id of the service principal that deploys. */
    readonly deployServicePrincipal: pulumi.Input<string>;
    /**
     * Instance profile that its clusters run with; a consumer of the ARN must wait until the workspace knows it.
     * @default none
     */
    readonly instanceProfileArn?: pulumi.Input<string> | undefined;
}

/**
 * Design: the identity of one workload.
 *
 * It creates a service principal, lets it use the one instance profile of its clusters, and lets the deploying service principal put
 * jobs under its name. It guarantees: no secret, and no right to make clusters, pools or queries of its own. It will not grant data or compute: see CatalogGrants and
 * PolicyPermissions, which a job waits for.
 */
export class WorkloadIdentity extends pulumi.ComponentResource {
    /** What grants and jobs call the principal; a consumer of it waits until its jobs may be made, and may run. */
    public readonly applicationId: pulumi.Output<string>;

    public constructor(name: string, args: WorkloadIdentityArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:workloads:WorkloadIdentity", name, {}, opts);
        const principal = this.createPrincipal(name, args);
        const roles = this.assignRoles(name, args, principal);
        const profiles = this.assignProfile(name, args, principal);
        this.applicationId = ready(principal.applicationId, roles, ...profiles);
        this.registerOutputs({ applicationId: this.applicationId });
    }

    private createPrincipal(name: string, args: WorkloadIdentityArgs): databricks.ServicePrincipal {
        const { context, workspace, gate, workload } = args;
        return new databricks.ServicePrincipal(
            `${name}-principal`,
            {
                displayName: context.name("databricks", workload),
                workspaceAccess: true,
                databricksSqlAccess: false,
                allowClusterCreate: false,
                allowInstancePoolCreate: false,
            },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }

    private assignRoles(
        name: string,
        args: WorkloadIdentityArgs,
        principal: databricks.ServicePrincipal,
    ): databricks.AccessControlRuleSet {
        const { workspace, accountId, deployServicePrincipal } = args;
        const principals = [pulumi.interpolate`servicePrincipals/${deployServicePrincipal}`];
        return new databricks.AccessControlRuleSet(
            `${name}-roles`,
            {
                name: pulumi.interpolate`accounts/${accountId}/servicePrincipals/${principal.applicationId}/ruleSets/default`,
                // `user` is what lets a job run as the principal, and `manager` does not include it. The rule set replaces
                // the `manager` that a creator starts with: without it the next deployment could not change the rule set.
                grantRules: [
                    { role: "roles/servicePrincipal.manager", principals },
                    { role: "roles/servicePrincipal.user", principals },
                ],
            },
            { parent: this, provider: workspace.resource },
        );
    }
    /** Nothing where its clusters run without. A job's cluster is made in the name of the principal, who must be let. */
    private assignProfile(
        name: string,
        { workspace, instanceProfileArn }: WorkloadIdentityArgs,
        principal: databricks.ServicePrincipal,
    ): readonly databricks.ServicePrincipalRole[] {
        return instanceProfileArn === undefined
            ? []
            : [
                  new databricks.ServicePrincipalRole(
                      `${name}-instance-profile`,
                      { servicePrincipalId: principal.id, role: instanceProfileArn },
                      { parent: this, provider: workspace.resource },
                  ),
              ];
    }
}
