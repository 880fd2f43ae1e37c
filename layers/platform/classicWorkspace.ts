import { WorkspaceNetwork } from "../../components/databricks/workspaceNetwork";
import { WorkspaceRegistrations } from "../../components/databricks/workspaceRegistrations";
import type { CrossAccountRole } from "../../components/identity/crossAccountRole";
import type { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { iamGate } from "../../components/shared/gates";
import { RootBucket } from "../../components/storage/rootBucket";
import { nextTurn } from "../inTurns";
import { createRole, createStorageKey } from "./keys";
import { createNetwork } from "./network";
import type { Network, NetworkScope } from "./scope";
import { createWorkspace, registeredKey, type MadeWorkspace, type WorkspaceGround } from "./workspace";

/** A workspace whose compute runs in a network of ours, with a root bucket of ours. */
export async function createClassicWorkspace(
    scope: NetworkScope,
    { managedServicesKey, serverless }: WorkspaceGround,
): Promise<MadeWorkspace> {
    const role = createRole(scope);
    const storageKey = await createStorageKey(scope);
    const network = await createNetwork(scope);
    const registrations = await registerWithDatabricks(scope, role, managedServicesKey, storageKey);
    const registered = await registerNetwork(scope, network);
    const { managedServicesKeyId, credentialsId, storageConfigurationId, storageKeyId } = registrations;
    const { networkId, privateAccessSettingsId, endpointIds: vpcEndpointIds } = registered;
    const classic = { credentialsId, storageConfigurationId, storageKeyId, networkId, privateAccessSettingsId };
    const made = await createWorkspace(scope, { managedServicesKeyId, classic, serverless });
    const { nodesPerZone, connections, neededByCompute } = network;
    return { ...made, vpcEndpointIds, nodesPerZone, connections, neededByCompute };
}

/** The root bucket, and all that Databricks knows of before there is a workspace. */
async function registerWithDatabricks(
    { settings, foundation, context, lifecycle, aws, account }: NetworkScope,
    role: CrossAccountRole,
    managedServicesKey: CustomerManagedKey,
    storageKey: CustomerManagedKey,
): Promise<WorkspaceRegistrations> {
    const { databricksAccountId, accessLogBucket } = foundation;
    const { keyArn } = storageKey;
    const args = { context, databricksAccountId, keyArn, lifecycle, accessLogBucket };
    const root = new RootBucket("root-storage", args, { provider: aws });
    await nextTurn();
    const registrations = new WorkspaceRegistrations("registrations", {
        context,
        account,
        roleArn: role.roleArn,
        roleGate: iamGate("cross-account-role", settings.gates),
        bucketName: root.bucketName,
        managedServicesKey: registeredKey(managedServicesKey),
        storageKey: registeredKey(storageKey),
    });
    await nextTurn();
    return registrations;
}

async function registerNetwork(
    { networkSettings, context, account }: NetworkScope,
    { vpcId, subnets, securityGroupIds, generalAccess, relay, furtherEndpoints }: Network,
): Promise<WorkspaceNetwork> {
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
    return registered;
}
