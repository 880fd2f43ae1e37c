import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Gate, GateTimes } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { groupGate } from "./groupGate";
import { entitlementInputs, type AccountGroup } from "./groupPlan";

export interface WorkspaceGroupsArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore: before, it knows no identities of its account. */
    readonly gate: Gate;
    readonly gateTimes: GateTimes;
    /** Groups that the account has already, by key. */
    readonly groups: Readonly<Record<string, AccountGroup>>;
}

/**
 * Design: which groups of the account come into a workspace, and what they may do there.
 *
 * It assigns groups that are there already, and gives each its entitlements once the workspace knows it. It guarantees: groups
 * of the account, which Unity Catalog knows, and no person by themselves; a group whose name and id do not belong together gets
 * nothing. It will not make, name or fill a group, as one of the workspace with the same name would be another; nor let one
 * make compute, which is for cluster policies to say.
 * Source: https://docs.databricks.com/aws/en/admin/users-groups/groups
 */
export class WorkspaceGroups extends pulumi.ComponentResource {
    /** What grants call the groups, by key; a consumer of one waits until the group is in the workspace. */
    public readonly groupNames: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: WorkspaceGroupsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:WorkspaceGroups", name, {}, opts);
        this.groupNames = Object.fromEntries(
            Object.entries(args.groups).map(([key, group]) => {
                const assignment = this.assign(`${name}-${key}`, args, group);
                const entitled = this.entitle(`${name}-${key}`, key, args, { group, assignment });
                return [key, ready(pulumi.output(group.name), assignment, ...entitled)] as const;
            }),
        );
        this.registerOutputs({ groupNames: this.groupNames });
    }

    private assign(
        name: string,
        { workspace, gate }: WorkspaceGroupsArgs,
        { id, permission }: AccountGroup,
    ): databricks.PermissionAssignment {
        return new databricks.PermissionAssignment(
            `${name}-assignment`,
            { principalId: id, permissions: [permission.toUpperCase()] },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }

    /** Nothing where a group is given nothing: it keeps what it has. */
    private entitle(
        name: string,
        key: string,
        { workspace, gateTimes }: WorkspaceGroupsArgs,
        { group, assignment }: Assigned,
    ): readonly databricks.Entitlements[] {
        if (group.entitlements.length === 0) {
            return [];
        }
        const { hooks } = groupGate(key, group, workspace, gateTimes);
        return [
            new databricks.Entitlements(
                `${name}-entitlements`,
                {
                    groupId: ready(pulumi.output(group.id), assignment),
                    ...entitlementInputs(group.entitlements),
                },
                { parent: this, provider: workspace.resource, hooks },
            ),
        ];
    }
}

interface Assigned {
    readonly group: AccountGroup;
    readonly assignment: databricks.PermissionAssignment;
}
