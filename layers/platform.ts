import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import { Workspace } from "../components/databricks/workspace";
import { WorkspaceNetwork } from "../components/databricks/workspaceNetwork";
import { WorkspaceRegistrations } from "../components/databricks/workspaceRegistrations";
import { CrossAccountRole } from "../components/identity/crossAccountRole";
import { CustomerManagedKey } from "../components/keys/customerManagedKey";
import {
    lakeKeyStatements,
    logsKeyStatements,
    managedServicesKeyStatements,
    workspaceStorageKeyStatements,
} from "../components/keys/keyPolicies";
import { LakeZone } from "../components/lake/lakeZone";
import { InterfaceEndpoints } from "../components/network/interfaceEndpoints";
import { S3GatewayEndpoint } from "../components/network/s3GatewayEndpoint";
import { planSubnets, type SubnetPlan } from "../components/network/subnetPlan";
import { WorkspaceSecurityGroups } from "../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../components/network/workspaceVpc";
import { Context } from "../components/shared/context";
import { iamGate } from "../components/shared/gates";
import { lifecycleOf, type Lifecycle } from "../components/shared/lifecycle";
import type { Statement } from "../components/shared/policyDocument";
import type { AccountProvider } from "../components/shared/providers";
import { ready } from "../components/shared/ready";
import { CROSS_ACCOUNT_ROLE, LAKE_ROLES, lakeBucket, ROOT_BUCKET } from "../components/shared/things";
import { RootBucket } from "../components/storage/rootBucket";
import type { NetworkSettings, Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type FoundationContract, type LakeZoneContract, type PlatformContract } from "./contracts";
import { mapInTurns, nextTurn } from "./inTurns";
import { entry, needed } from "./needed";
import { accountProvider } from "./providers";

/** What every step of this layer needs. */
interface Scope {
    readonly settings: Settings;
    readonly networkSettings: NetworkSettings;
    readonly foundation: FoundationContract;
    readonly context: Context;
    readonly lifecycle: Lifecycle;
    readonly aws: AwsProvider;
    readonly account: AccountProvider;
}

/** What an environment has outside its workspace: keys, network, root storage, the workspace itself and the lake. */
export async function platform(
    settings: Settings,
    aws: AwsProvider,
    foundation: FoundationContract,
): Promise<PlatformContract> {
    const { shard, databricksAccountId, authentication, deployServicePrincipal } = foundation;
    const context = new Context({ ...settings, shard });
    const account = accountProvider({ id: databricksAccountId, shard, authentication });
    const networkSettings = needed(settings.network, "network");
    const lifecycle = lifecycleOf(settings.tier);
    const scope = { settings, networkSettings, foundation, context, lifecycle, aws, account };

    const role = createRole(scope);
    const keys = await createKeys(scope);
    const network = await createNetwork(scope);
    const registrations = await registerWithDatabricks(scope, role, keys);
    const workspace = await createWorkspace(scope, registrations, network);
    const lakeZones = await createLake(scope, keys.lake);
    return {
        ...CONTRACT_VERSIONS.platform,
        awsAccountId: settings.awsAccountId,
        region: settings.region,
        environment: settings.environment,
        shard,
        databricksAccountId,
        authentication,
        deployServicePrincipal,
        metastoreId: workspace.metastoreId,
        workspaceId: workspace.workspaceId,
        // Compute needs the endpoints: without them clusters start and then wait for S3 and STS in vain.
        workspaceUrl: ready(workspace.workspaceUrl, network.s3, network.endpoints),
        lakeKeyAlias: keys.lake.alias,
        lakeZones,
    };
}

const STORAGE_KEY = "workspace-storage";

function createRole({ context, foundation, aws }: Scope): CrossAccountRole {
    return new CrossAccountRole(
        "cross-account-role",
        {
            context,
            databricksAccountId: foundation.databricksAccountId,
            storageKeyAlias: `alias/${context.name("alias", STORAGE_KEY)}`,
        },
        { provider: aws },
    );
}

interface Keys {
    readonly managedServices: CustomerManagedKey;
    readonly storage: CustomerManagedKey;
    readonly lake: CustomerManagedKey;
}

async function createKeys({ settings, foundation, context, lifecycle, aws }: Scope): Promise<Keys> {
    const { databricksAccountId } = foundation;
    const { deletionWindowDays } = settings.keys;
    const create = async (purpose: string, statements: readonly Statement[]): Promise<CustomerManagedKey> => {
        const args = { context, purpose, workload: "keys", statements, deletionWindowDays, lifecycle };
        const key = new CustomerManagedKey(`${purpose}-key`, args, { provider: aws });
        await nextTurn();
        return key;
    };
    const crossAccountRoleArn = context.roleArn(CROSS_ACCOUNT_ROLE);
    // Roles of the zones, and of the storage credential, which the layer workspace makes.
    const lakeRoleArns = LAKE_ROLES.map((role) => context.roleArn(role));
    await create("logs", logsKeyStatements(context));
    return {
        managedServices: await create("managed-services", managedServicesKeyStatements(context, databricksAccountId)),
        storage: await create(
            STORAGE_KEY,
            workspaceStorageKeyStatements(context, { databricksAccountId, crossAccountRoleArn }),
        ),
        lake: await create("lake", lakeKeyStatements(context, lakeRoleArns)),
    };
}

interface Network {
    readonly vpc: WorkspaceVpc;
    readonly plan: SubnetPlan;
    readonly s3: S3GatewayEndpoint;
    readonly groups: WorkspaceSecurityGroups;
    readonly endpoints: InterfaceEndpoints;
}

async function createNetwork({ settings, networkSettings, context, aws }: Scope): Promise<Network> {
    const { cidr, zoneIds } = networkSettings;
    const plan = planSubnets({ cidr, zoneIds, regionZoneIds: context.regionFacts.zoneIds });
    const vpc = new WorkspaceVpc("network", { context, plan }, { provider: aws });
    await nextTurn();
    const { vpcId } = vpc;
    const s3 = new S3GatewayEndpoint(
        "s3-endpoint",
        {
            context,
            vpcId,
            routeTableIds: Object.values(vpc.workspaceRouteTableIds),
            rootBucketName: context.name("bucket", ROOT_BUCKET),
            lakeBucketNames: Object.keys(settings.lake.zones).map((zone) => context.name("bucket", lakeBucket(zone))),
        },
        { provider: aws },
    );
    const groupArgs = { context, vpcId, s3PrefixListId: s3.prefixListId };
    const groups = new WorkspaceSecurityGroups("security-groups", groupArgs, { provider: aws });
    await nextTurn();
    const endpoints = new InterfaceEndpoints(
        "endpoints",
        {
            context,
            vpcId,
            subnetIds: Object.values(vpc.endpointSubnetIds),
            securityGroupId: groups.endpointSecurityGroupId,
        },
        { provider: aws },
    );
    await nextTurn();
    return { vpc, plan, s3, groups, endpoints };
}

async function registerWithDatabricks(
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

async function createWorkspace(
    { networkSettings, foundation, context, lifecycle, account }: Scope,
    registrations: WorkspaceRegistrations,
    { vpc, plan, groups, endpoints }: Network,
): Promise<Workspace> {
    const subnets = plan.zones.map(({ zoneId, workspaceCidr: cidr }) => {
        const id = entry(vpc.workspaceSubnetIds, "network.zoneIds", zoneId);
        return [zoneId, { id, cidr }] as const;
    });
    const network = new WorkspaceNetwork("workspace-network", {
        context,
        account,
        vpcId: vpc.vpcId,
        subnets: Object.fromEntries(subnets),
        securityGroupIds: [groups.workspaceSecurityGroupId],
        generalAccessEndpointId: endpoints.generalAccessEndpointId,
        relayEndpointId: endpoints.relayEndpointId,
        frontEnd: networkSettings.frontEnd.mode,
    });
    await nextTurn();
    const { credentialsId, storageConfigurationId, managedServicesKeyId, storageKeyId } = registrations;
    const { networkId, privateAccessSettingsId } = network;
    const workspace = new Workspace("workspace", {
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
    });
    await nextTurn();
    return workspace;
}

async function createLake(
    { settings, context, lifecycle, aws }: Scope,
    { keyArn, alias: keyAlias }: CustomerManagedKey,
): Promise<Readonly<Record<string, LakeZoneContract>>> {
    const { noncurrentDays } = settings.retention;
    return await mapInTurns(settings.lake.zones, (zone, { expirationDays }) => {
        const args = { context, zone, keyArn, keyAlias, lifecycle, noncurrentDays, expirationDays };
        const { bucketName: bucket, url } = new LakeZone(`lake-${zone}`, args, { provider: aws });
        return { bucket, url };
    });
}
