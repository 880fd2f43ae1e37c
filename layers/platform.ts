import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import { Context } from "../components/shared/context";
import { lifecycleOf } from "../components/shared/lifecycle";
import { ready } from "../components/shared/ready";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type FoundationContract, type PlatformContract } from "./contracts";
import { needed } from "./needed";
import { createKeys, createRole } from "./platform/keys";
import { createLake } from "./platform/lake";
import { createNetwork } from "./platform/network";
import { createServerlessNetwork } from "./platform/serverless";
import { createWorkspace, registerWithDatabricks } from "./platform/workspace";
import { accountProvider } from "./providers";

/** What an environment has outside its workspace: keys, network, root storage, the workspace itself and the lake. */
export async function platform(
    settings: Settings,
    aws: AwsProvider,
    foundation: FoundationContract,
): Promise<PlatformContract> {
    const { shard, databricksAccountId, authentication, permissionsBoundary } = foundation;
    const context = new Context({ ...settings, shard, permissionsBoundary });
    const account = accountProvider({ id: databricksAccountId, shard, authentication });
    const networkSettings = needed(settings.network, "network");
    const lifecycle = lifecycleOf(settings.tier);
    const scope = { settings, networkSettings, foundation, context, lifecycle, aws, account };

    const role = createRole(scope);
    const keys = await createKeys(scope);
    const network = await createNetwork(scope);
    const registrations = await registerWithDatabricks(scope, role, keys);
    const serverless = await createServerlessNetwork(scope);
    const { workspace, vpcEndpointIds } = await createWorkspace(scope, registrations, network, serverless);
    const lakeZones = await createLake(scope, keys.lake);
    return {
        ...CONTRACT_VERSIONS.platform,
        awsAccountId: settings.awsAccountId,
        region: settings.region,
        environment: settings.environment,
        shard,
        databricksAccountId,
        authentication,
        deployServicePrincipal:
            foundation.deployServicePrincipals[settings.environment] ?? foundation.deployServicePrincipal,
        permissionsBoundary,
        metastoreId: workspace.metastoreId,
        workspaceId: workspace.workspaceId,
        // Compute needs the endpoints: without them clusters start and then wait for S3 and STS in vain.
        workspaceUrl: ready(workspace.workspaceUrl, ...network.neededByCompute),
        nodesPerZone: network.nodesPerZone,
        vpcEndpointIds,
        lakeKeyAlias: keys.lake.alias,
        lakeZones,
    };
}
