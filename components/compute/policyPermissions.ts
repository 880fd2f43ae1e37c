import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { WorkspaceProvider } from "../shared/providers";
import { throwProblems, type Problem } from "../shared/problems";
import { ready } from "../shared/ready";

export interface PolicyPermissionsArgs {
    readonly workspace: WorkspaceProvider;
    readonly policyId: pulumi.Input<string>;
    /** Application ids of all service principals that may use the policy, by workload. At least one. */
    readonly users: Readonly<Record<string, pulumi.Input<string>>>;
}

/**
 * Design: who may make clusters under a policy.
 *
 * It creates the policy's one permissions resource, which is authoritative: two of them would undo each other. It will not let
 * anybody change the policy.
 */
export class PolicyPermissions extends pulumi.ComponentResource {
    /** Id of the policy; a consumer of it waits until its users may use it. */
    public readonly policyId: pulumi.Output<string>;

    public constructor(name: string, args: PolicyPermissionsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:compute:PolicyPermissions", name, {}, opts);
        throwProblems(`permissions ${name}`, checkPolicyUsers(Object.keys(args.users)));
        const permissions = this.permit(name, args);
        this.policyId = ready(pulumi.output(args.policyId), permissions);
        this.registerOutputs({ policyId: this.policyId });
    }

    private permit(name: string, args: PolicyPermissionsArgs): databricks.Permissions {
        const { workspace, policyId, users } = args;
        const sorted = Object.entries(users).sort(([one], [other]) => (one < other ? -1 : 1));
        return new databricks.Permissions(
            `${name}-permissions`,
            {
                clusterPolicyId: policyId,
                accessControls: sorted.map(([, applicationId]) => ({
                    servicePrincipalName: applicationId,
                    permissionLevel: "CAN_USE",
                })),
            },
            { parent: this, provider: workspace.resource },
        );
    }
}

/** Problems of a policy's users: Databricks refuses a policy's permissions without any. */
export function checkPolicyUsers(workloads: readonly string[]): readonly Problem[] {
    return workloads.length > 0
        ? []
        : [
              {
                  path: "users",
                  given: "no users",
                  allowed: "at least one",
                  fix: "leave the permissions of a policy that nobody uses out",
              },
          ];
}
