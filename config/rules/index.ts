import { checkComputeMode } from "./computeMode";
import { checkKeys, checkLock, checkRetention } from "./deletion";
import { checkAlarms, checkDelivery, checkDeployment, checkLakeFormation, checkUnusedRoles } from "./foundation";
import { checkGroups } from "./groups";
import { checkChosenProfiles, checkInstanceProfiles } from "./instanceProfiles";
import { checkExistingKeys } from "./keys";
import { checkLayers, checkSections, checkUpstream } from "./layers";
import { checkReserved, checkWorkspaceNames, checkZoneNames } from "./names";
import { NETWORK_RULES } from "./network";
import { checkAttachments, checkPacks } from "./organization";
import { checkCatalogs, checkClusters, checkDefaultCatalog, checkWorkloads, checkZones } from "./references";
import { checkRegion, checkShard } from "./region";
import { checkDeployedReplicas, checkReplicas } from "./replicas";
import { checkPublicCidrs, checkServerless } from "./serverless";
import { checkStandards } from "./standards";
import type { Rule } from "./rule";

/** Everything that must hold between settings. */
export const RULES: readonly Rule[] = [
    checkLayers,
    checkSections,
    checkUpstream,
    checkRegion,
    checkShard,
    checkComputeMode,
    ...NETWORK_RULES,
    checkRetention,
    checkLock,
    checkAlarms,
    checkUnusedRoles,
    checkDelivery,
    checkDeployment,
    checkLakeFormation,
    checkKeys,
    checkExistingKeys,
    checkReplicas,
    checkDeployedReplicas,
    checkZoneNames,
    checkReserved,
    checkWorkspaceNames,
    checkStandards,
    checkServerless,
    checkPublicCidrs,
    checkGroups,
    checkZones,
    checkCatalogs,
    checkDefaultCatalog,
    checkClusters,
    checkWorkloads,
    checkInstanceProfiles,
    checkChosenProfiles,
    checkPacks,
    checkAttachments,
];
