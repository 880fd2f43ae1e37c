import type { ServerlessNetwork } from "../../components/databricks/serverlessNetwork";
import { ServerlessBudget } from "../../components/cost/serverlessBudget";
import { Workspace } from "../../components/databricks/workspace";
import { WorkspaceNetwork } from "../../components/databricks/workspaceNetwork";
import { WorkspaceRegistrations } from "../../components/databricks/workspaceRegistrations";
import type { CrossAccountRole } from "../../components/identity/crossAccountRole";
import { iamGate } from "../../components/shared/gates";
import { RootBucket } from "../../components/storage/rootBucket";
import { nextTurn } from "../inTurns";
import type { Keys } from "./keys";
import type { Network, Scope } from "./scope";

/** The root bucket, and all that Databricks knows of before there is a workspace. */
export async function registerWithDatabricks(
    scope: Scope,
    role: CrossAccountRole,
    keys: Keys,
): Promise<WorkspaceRegistrations> {
    const { settings, foundation, context, lifecycle, aws, account } = scope;
    const root = new RootBucket(
        "root-storage",
        {
            context,
            databricksAccountId: foundation.databricksAccountId,
            keyArn: keys.storage.keyArn,
            lifecycle,
            accessLogBucket: foundation.accessLogBucket,
        },
        { provider: aws },
    );
    await nextTurn();
    const registrations = new WorkspaceRegistrations("registrations", {
        context,
        account,
        roleArn: role.roleArn,
        roleGate: iamGate("cross-account-role", settings.gates),
        bucketName: root.bucketName,
        managedServicesKey: { keyArn: keys.managedServices.keyArn, keyAlias: keys.managedServices.alias },
        storageKey: { keyArn: keys.storage.keyArn, keyAlias: keys.storage.alias },
    });
    await nextTurn();
    return registrations;
}

/** The workspace, and Databricks' ids of the endpoints that reach it. */
export interface MadeWorkspace {
    readonly workspace: Workspace;
    readonly vpcEndpointIds: WorkspaceNetwork["endpointIds"];
}

/** The workspace in its network. */
export async function createWorkspace(
    { settings, networkSettings, foundation, context, lifecycle, account }: Scope,
    registrations: WorkspaceRegistrations,
    network: Network,
    serverless: ServerlessNetwork,
): Promise<MadeWorkspace> {
    const { vpcId, subnets, securityGroupIds, generalAccess, relay, furtherEndpoints } = network;
    const registered = new WorkspaceNetwork("workspace-network", {
        context,
        account,
        vpcId,
        subnets,
        securityGroupIds,
        generalAccess,
        relay,
        frontEnd: networkSettings.frontEnd.mode,
        furtherEndpoints,
    });
    await nextTurn();
    const { credentialsId, storageConfigurationId, managedServicesKeyId, storageKeyId } = registrations;
    const { networkId, privateAccessSettingsId } = registered;
    const workspace = new Workspace(
        "workspace",
        {
            context,
            account,
            lifecycle,
            credentialsId,
            storageConfigurationId,
            managedServicesKeyId,
            storageKeyId,
            networkId,
            privateAccessSettingsId,
            metastoreId: foundation.metastoreId,
            connectivityConfigId: serverless.connectivityConfigId,
            networkPolicyId: serverless.networkPolicyId,
            deploymentName: settings.deploymentName,
        },
        // What the workspace is bound to can be deleted only once the workspace is gone.
        { dependsOn: [serverless] },
    );
    new ServerlessBudget("serverless-budget", { context, account, workspaceId: workspace.workspaceId });
    await nextTurn();
    return { workspace, vpcEndpointIds: registered.endpointIds };
}
