import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import { Context } from "../components/shared/context";
import { lifecycleOf } from "../components/shared/lifecycle";
import { throwProblems } from "../components/shared/problems";
import { ready } from "../components/shared/ready";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type FoundationContract, type PlatformContract } from "./contracts";
import { checkBoundary, profileRoleArns } from "./instanceProfiles";
import { needed } from "./needed";
import { createClassicWorkspace } from "./platform/classicWorkspace";
import { createKeys } from "./platform/keys";
import { createLake } from "./platform/lake";
import { createServerlessNetwork } from "./platform/serverless";
import { createServerlessWorkspace } from "./platform/workspace";
import { accountProvider } from "./providers";

/** What an environment has outside its workspace: keys, network, root storage, the workspace itself and the lake. */
export async function platform(
    settings: Settings,
    aws: AwsProvider,
    foundation: FoundationContract,
): Promise<PlatformContract> {
    const { shard, databricksAccountId, authentication, permissionsBoundary } = foundation;
    const context = new Context({ ...settings, shard, permissionsBoundary });
    throwProblems("the foundation", checkBoundary(settings, context, foundation));
    const account = accountProvider({ id: databricksAccountId, shard, authentication });
    const lifecycle = lifecycleOf(settings.tier);
    const scope = { settings, foundation, context, lifecycle, aws, account };

    const keys = await createKeys(scope);
    const ground = {
        managedServicesKey: keys.managedServices,
        serverless: await createServerlessNetwork(scope),
    };
    const { workspace, budgetPolicyId, vpcEndpointIds, nodesPerZone, connections, neededByCompute } =
        settings.computeMode === "serverless"
            ? await createServerlessWorkspace(scope, ground)
            : await createClassicWorkspace(
                  { ...scope, networkSettings: needed(settings.network, "network"), logsKey: keys.logs },
                  ground,
              );
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
        instanceProfileRoleArns: profileRoleArns(settings),
        computeMode: settings.computeMode,
        metastoreId: workspace.metastoreId,
        workspaceId: workspace.workspaceId,
        // Compute needs the endpoints: without them clusters start and then wait for S3 and STS in vain.
        workspaceUrl: ready(workspace.workspaceUrl, ...neededByCompute),
        nodesPerZone,
        vpcEndpointIds,
        connections,
        serverlessBudgetPolicyId: budgetPolicyId,
        lakeKeyAlias: keys.lake.alias,
        lakeZones,
    };
}
