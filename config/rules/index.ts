import { checkComputeMode } from "./computeMode";
import { checkKeys, checkLock, checkRetention } from "./deletion";
import { checkAlarms, checkDelivery, checkDeployment } from "./foundation";
import { checkGroups } from "./groups";
import { checkExistingKeys } from "./keys";
import { checkLayers, checkSections, checkUpstream } from "./layers";
import { checkReserved, checkWorkspaceNames, checkZoneNames } from "./names";
import { NETWORK_RULES } from "./network";
import { checkAttachments, checkPacks } from "./organization";
import { checkCatalogs, checkClusters, checkWorkloads, checkZones } from "./references";
import { checkRegion, checkShard } from "./region";
import { checkPublicCidrs, checkServerless } from "./serverless";
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
    checkDelivery,
    checkDeployment,
    checkKeys,
    checkExistingKeys,
    checkZoneNames,
    checkReserved,
    checkWorkspaceNames,
    checkServerless,
    checkPublicCidrs,
    checkGroups,
    checkZones,
    checkCatalogs,
    checkClusters,
    checkWorkloads,
    checkPacks,
    checkAttachments,
];
