import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import type * as pulumi from "@pulumi/pulumi";
import { Catalog } from "../components/catalog/catalog";
import { CatalogGrants } from "../components/catalog/catalogGrants";
import { ExternalLocation } from "../components/catalog/externalLocation";
import { privilegeMatrix } from "../components/catalog/privileges";
import { StorageCredential } from "../components/catalog/storageCredential";
import { OUTLET_NAMES } from "../components/databricks/workspaceConfPlan";
import { WorkspaceSettings } from "../components/databricks/workspaceSettings";
import { nodesOf } from "../components/network/capacityPlan";
import { Context } from "../components/shared/context";
import { lifecycleOf } from "../components/shared/lifecycle";
import { throwProblems, type Problem } from "../components/shared/problems";
import { LAKE_CREDENTIAL, lakeBucket, LOG_ZONE } from "../components/shared/things";
import { AlertDestination } from "../components/workloads/alertDestination";
import { Workload } from "../components/workloads/workload";
import { WorkloadIdentity } from "../components/workloads/workloadIdentity";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type PlatformContract, type WorkspaceContract } from "./contracts";
import { mapInTurns, nextTurn, type Named } from "./inTurns";
import { checkPassed } from "./instanceProfiles";
import { entry } from "./needed";
import { workspaceProvider } from "./providers";
import { clusterPolicies, interactiveCompute, isServerless, runCluster, type ComputeGround } from "./workspace/compute";
import { setDefaultCatalog } from "./workspace/defaultCatalog";
import { bringGroups } from "./workspace/groups";
import { profileOf, registerProfiles } from "./workspace/instanceProfiles";
import { logVolumes } from "./workspace/logs";
import type { Scope } from "./workspace/scope";
import { workspaceGate } from "./workspaceGate";

/** What needs the workspace's own API: Unity Catalog, compute, and the workloads that run on both. */
export async function workspace(
    settings: Settings,
    aws: AwsProvider,
    platform: PlatformContract,
): Promise<WorkspaceContract> {
    throwProblems("the platform", [
        ...checkZones(settings, platform),
        ...checkRoom(settings, platform),
        ...checkPassed(settings, platform),
    ]);
    const { shard, permissionsBoundary } = platform;
    const context = new Context({ ...settings, shard, permissionsBoundary });
    const provider = workspaceProvider({ url: platform.workspaceUrl, authentication: platform.authentication });
    const gate = workspaceGate(provider, settings.gates);
    const scope = { settings, platform, context, workspace: provider, gate };

    await workspaceSettings(scope);
    await bringGroups(scope);
    const locations = await externalLocations(scope, aws);
    const catalogs = await catalogsIn(scope, locations);
    await setDefaultCatalog(scope, catalogs);
    const profiles = await registerProfiles(scope);
    const identities = await workloadIdentities(scope, profiles);
    const granted = await grantCatalogs(scope, catalogs, identities);
    const policies = await clusterPolicies(scope, identities);
    const logs = await logVolumes(scope, locations, identities);
    const compute = { policies, profiles, logs };
    await interactiveCompute(scope, compute);
    const jobs = await workloads(scope, { granted, identities, ...compute });
    return { ...CONTRACT_VERSIONS.workspace, catalogs: granted, jobs };
}

/** When the lake is in another stack, only its contract says which zones there are. */
function checkZones({ catalogs }: Settings, { lakeZones }: PlatformContract): readonly Problem[] {
    const zones = Object.keys(lakeZones).filter((zone) => zone !== LOG_ZONE);
    return Object.entries(catalogs)
        .filter(([, { zone }]) => !zones.includes(zone))
        .map(([catalog, { zone }]) => ({
            path: `catalogs.${catalog}.zone`,
            given: `"${zone}"`,
            allowed: zones.join(", "),
            fix: "name a zone of the lake, or add it to lake.zones of the stack with the layer platform",
        }));
}

/** When the network is in another stack, only its contract says how much room it has. */
function checkRoom(settings: Settings, { nodesPerZone }: PlatformContract): readonly Problem[] {
    const nodes = isServerless(settings) ? 0 : nodesOf(settings);
    const allowed = `${String(nodesPerZone)} nodes, for which each zone of the network has room`;
    const fix = "make them smaller, or raise network.maxNodes in the stack with the layer platform";
    return nodes <= nodesPerZone ? [] : [{ path: "workloads", given: `${String(nodes)} nodes in all`, allowed, fix }];
}

async function workspaceSettings({ settings, workspace, gate }: Scope): Promise<void> {
    const { outlets, complianceStandards, enhancedMonitoring, clusterUpdates: updateWindow } = settings.workspace;
    new WorkspaceSettings("workspace-settings", {
        workspace,
        gate,
        outlets: OUTLET_NAMES.filter((outlet) => outlets[outlet] !== undefined),
        repositories: repositoriesOf(settings),
        publicCidrs: settings.publicCidrs,
        complianceStandards,
        enhancedMonitoring,
        updateWindow,
    });
    await nextTurn();
}

/** The repositories of the workloads, and those that the settings name beside them; each once. */
function repositoriesOf({ workspace, workloads: jobs }: Settings): readonly string[] {
    const used = Object.values(jobs).flatMap(({ source }) => (source.git === undefined ? [] : [source.git.url]));
    return [...new Set([...used, ...workspace.repositories])];
}

async function externalLocations(scope: Scope, aws: AwsProvider): Promise<Named<string>> {
    const { settings, platform, context, workspace, gate } = scope;
    const credential = new StorageCredential(
        "storage-credential",
        {
            context,
            workspace,
            gate,
            gateTimes: settings.gates,
            thing: LAKE_CREDENTIAL,
            bucketArns: Object.keys(platform.lakeZones).map((zone) => context.bucketArn(lakeBucket(zone))),
            keyAlias: platform.lakeKeyAlias,
        },
        { provider: aws },
    );
    const { credentialName, roleGate } = credential;
    return await mapInTurns(
        platform.lakeZones,
        (zone, { url }) =>
            new ExternalLocation(`location-${zone}`, { context, workspace, gate, zone, url, credentialName, roleGate })
                .url,
    );
}

async function catalogsIn(scope: Scope, locations: Named<string>): Promise<Named<string>> {
    const { settings, context, workspace, gate } = scope;
    const lifecycle = lifecycleOf(settings.tier);
    return await mapInTurns(settings.catalogs, (catalog, { zone }) => {
        const args = {
            context,
            workspace,
            gate,
            catalog,
            locationUrl: entry(locations, "lake.zones", zone),
            lifecycle,
        };
        return new Catalog(`catalog-${catalog}`, args).catalogName;
    });
}

async function workloadIdentities(scope: Scope, profiles: Named<string>): Promise<Named<string>> {
    const { context, workspace, gate } = scope;
    const { databricksAccountId: accountId, deployServicePrincipal } = scope.platform;
    return await mapInTurns(scope.settings.workloads, (workload, wanted) => {
        const instanceProfileArn = profileOf(wanted, profiles);
        const args = { context, workspace, gate, workload, accountId, deployServicePrincipal, instanceProfileArn };
        return new WorkloadIdentity(`identity-${workload}`, args).applicationId;
    });
}

/** Names of all catalogs; a consumer of one waits until its privileges are granted. */
async function grantCatalogs(
    { settings, workspace, gate }: Scope,
    catalogs: Named<string>,
    principals: Named<string>,
): Promise<Named<string>> {
    const granted = await mapInTurns(privilegeMatrix(settings.workloads), (catalog, rows) => {
        const args = { workspace, gate, catalogName: entry(catalogs, "catalogs", catalog), rows, principals };
        return new CatalogGrants(`grants-${catalog}`, args).catalogName;
    });
    return { ...catalogs, ...granted };
}

/** What workloads stand on. */
interface Ground extends ComputeGround {
    readonly granted: Named<string>;
    readonly identities: Named<string>;
}

async function workloads(scope: Scope, ground: Ground): Promise<Named<string>> {
    const { settings, platform, context, workspace, gate } = scope;
    const { serverlessBudgetPolicyId: budgetPolicyId } = platform;
    const url = settings.alertWebhookUrl;
    const alertDestinationId =
        url === undefined ? undefined : new AlertDestination("alerts", { context, workspace, gate, url }).destinationId;
    return await mapInTurns(settings.workloads, (workload, wanted) => {
        return new Workload(`workload-${workload}`, {
            context,
            workspace,
            workload,
            owner: wanted.owner ?? settings.owner,
            applicationId: entry(ground.identities, "workloads", workload),
            ...(isServerless(settings) ? { budgetPolicyId } : { cluster: runCluster(settings, workload, ground) }),
            source: wanted.source,
            timeoutMinutes: wanted.timeoutMinutes,
            schedule: wanted.schedule,
            parameters: catalogParameters(wanted, ground.granted),
            alertDestinationId,
        }).jobId;
    });
}

/** A notebook is told the names of its catalogs, so that it need not know the environment. */
function catalogParameters(
    wanted: Settings["workloads"][string],
    catalogs: Named<string>,
): Record<string, pulumi.Input<string>> {
    const used = [...new Set([...wanted.reads, ...wanted.writes])].sort();
    return Object.fromEntries(used.map((catalog) => [`catalog_${catalog}`, entry(catalogs, "catalogs", catalog)]));
}
