import { Cluster } from "../../components/compute/cluster";
import { ClusterPolicy } from "../../components/compute/clusterPolicy";
import { PolicyPermissions } from "../../components/compute/policyPermissions";
import { SqlWarehouse } from "../../components/compute/sqlWarehouse";
import type { ClusterShape } from "../../components/shared/clusterShape";
import type { RunCluster } from "../../components/workloads/workload";
import type { Settings } from "../../config/settings";
import { mapInTurns, type Named } from "../inTurns";
import { entry, needed } from "../needed";
import { profileOf, profilesUnder } from "./instanceProfiles";
import type { Scope } from "./scope";

/** Paths of the volumes that logs go to; a consumer of one waits until logs can be written. */
export interface LogPaths {
    readonly clusters: Named<string>;
    readonly workloads: Named<string>;
}

/** What clusters stand on. */
export interface ComputeGround {
    readonly policies: Named<string>;
    /** ARNs of instance profiles. */
    readonly profiles: Named<string>;
    readonly logs: LogPaths;
}

/** Whether compute runs in no network of ours. */
export const isServerless = ({ computeMode }: Settings): boolean => computeMode === "serverless";

/** Ids of all cluster policies; a consumer of one waits until the workloads under it may use it. Serverless compute has none. */
export async function clusterPolicies(scope: Scope, identities: Named<string>): Promise<Named<string>> {
    const { settings, context, workspace, gate } = scope;
    if (isServerless(settings)) {
        return {};
    }
    return await mapInTurns(settings.clusterPolicies, (policy, wanted) => {
        const rules = { ...wanted, instanceProfiles: profilesUnder(settings, policy) };
        const { policyId } = new ClusterPolicy(`policy-${policy}`, { context, workspace, gate, policy, rules });
        const users = Object.fromEntries(
            Object.entries(identities).filter(([workload]) => settings.workloads[workload]?.policy === policy),
        );
        return Object.keys(users).length === 0
            ? policyId
            : new PolicyPermissions(`policy-${policy}-users`, { workspace, policyId, users }).policyId;
    });
}

/** Clusters and warehouses that people share. */
export async function interactiveCompute(scope: Scope, { policies, profiles, logs }: ComputeGround): Promise<void> {
    const { settings, context, workspace, gate } = scope;
    await mapInTurns(settings.clusters, (cluster, wanted) => {
        const rules = entry(settings.clusterPolicies, "clusterPolicies", wanted.policy);
        return new Cluster(`cluster-${cluster}`, {
            context,
            workspace,
            cluster,
            policyId: entry(policies, "clusterPolicies", wanted.policy),
            shape: shapeOf(wanted, rules),
            autoTerminationMinutes: rules.autoTerminationMinutes,
            instanceProfileArn: profileOf(wanted, profiles),
            logPath: entry(logs.clusters, "clusters", cluster),
        }).clusterId;
    });
    const warehouseArgs = { context, workspace, gate, serverless: isServerless(settings) };
    await mapInTurns(
        settings.warehouses,
        (warehouse, wanted) =>
            new SqlWarehouse(`warehouse-${warehouse}`, { ...warehouseArgs, warehouse, ...wanted }).warehouseId,
    );
}

/** The cluster of a run of a workload. */
export function runCluster(
    settings: Settings,
    workload: string,
    { policies, profiles, logs }: ComputeGround,
): RunCluster {
    const wanted = entry(settings.workloads, "workloads", workload);
    const rules = entry(settings.clusterPolicies, "clusterPolicies", wanted.policy);
    return {
        policyId: entry(policies, "clusterPolicies", wanted.policy),
        shape: shapeOf(wanted, rules),
        instanceProfileArn: profileOf(wanted, profiles),
        logPath: entry(logs.workloads, "workloads", workload),
    };
}

type Sized = Settings["workloads"][string] | Settings["clusters"][string];

function shapeOf(
    { nodeType, minWorkers, maxWorkers }: Sized,
    { runtime, nodeTypes, spot }: Settings["clusterPolicies"][string],
): ClusterShape {
    return { runtime, nodeType: needed(nodeType ?? nodeTypes[0], "nodeTypes"), minWorkers, maxWorkers, spot };
}
