import type * as pulumi from "@pulumi/pulumi";
import { ServerlessBudget } from "../../components/cost/serverlessBudget";
import type { ServerlessNetwork } from "../../components/databricks/serverlessNetwork";
import { Workspace, type ClassicCompute } from "../../components/databricks/workspace";
import type { RegisteredKey } from "../../components/databricks/registeredKey";
import { ServerlessRegistrations } from "../../components/databricks/serverlessRegistrations";
import type { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import type { ConnectionsContract } from "../contracts";
import { nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** What whoever makes a workspace is given, wherever its compute runs. */
export interface WorkspaceGround {
    readonly managedServicesKey: CustomerManagedKey;
    readonly serverless: ServerlessNetwork;
}

/** A workspace with what leads to it. */
export interface MadeWorkspace {
    readonly workspace: Workspace;
    /** Budget policy that serverless compute runs under. */
    readonly budgetPolicyId: pulumi.Output<string>;
    /** Databricks' ids of the endpoints that reach it, by what they are for. */
    readonly vpcEndpointIds: Readonly<Record<string, pulumi.Output<string>>>;
    /** Nodes of clusters that each zone has room for at once. */
    readonly nodesPerZone: number;
    /** What other networks are connected to. */
    readonly connections: ConnectionsContract;
    /** What has to be there before compute starts. */
    readonly neededByCompute: readonly pulumi.Resource[];
}

/** A workspace without anything of its own in AWS. */
export async function createServerlessWorkspace(
    scope: Scope,
    { managedServicesKey, serverless }: WorkspaceGround,
): Promise<MadeWorkspace> {
    const args = { account: scope.account, managedServicesKey: registeredKey(managedServicesKey) };
    const { managedServicesKeyId } = new ServerlessRegistrations("registrations", args);
    await nextTurn();
    const made = await createWorkspace(scope, { managedServicesKeyId, serverless, classic: undefined });
    return { ...made, vpcEndpointIds: {}, nodesPerZone: 0, connections: {}, neededByCompute: [] };
}

/** The key as Databricks is told of it. */
export const registeredKey = ({ keyArn, alias: keyAlias }: CustomerManagedKey): RegisteredKey => ({ keyArn, keyAlias });

/** What a workspace is made from. */
interface WorkspaceParts {
    readonly managedServicesKeyId: pulumi.Input<string>;
    readonly classic: ClassicCompute | undefined;
    readonly serverless: ServerlessNetwork;
}

/** The workspace, and whose cost its serverless compute is. */
export async function createWorkspace(
    { settings, foundation, context, lifecycle, account }: Scope,
    { managedServicesKeyId, classic, serverless }: WorkspaceParts,
): Promise<Pick<MadeWorkspace, "workspace" | "budgetPolicyId">> {
    const workspace = new Workspace(
        "workspace",
        {
            context,
            account,
            lifecycle,
            managedServicesKeyId,
            classic,
            metastoreId: foundation.metastoreId,
            connectivityConfigId: serverless.connectivityConfigId,
            networkPolicyId: serverless.networkPolicyId,
            deploymentName: settings.deploymentName,
        },
        // What the workspace is bound to can be deleted only once the workspace is gone.
        { dependsOn: [serverless] },
    );
    const budgeted = { context, account, workspaceId: workspace.workspaceId };
    const { budgetPolicyId } = new ServerlessBudget("serverless-budget", budgeted);
    await nextTurn();
    return { workspace, budgetPolicyId };
}
