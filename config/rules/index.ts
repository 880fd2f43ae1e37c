import { checkKeys, checkRetention } from "./deletion";
import { checkLayers, checkSections, checkUpstream } from "./layers";
import { checkWorkspaceNames, checkZoneNames } from "./names";
import { checkOverlaps, checkVpc } from "./network";
import { checkCatalogs, checkClusters, checkWorkloads, checkZones } from "./references";
import { checkRegion, checkShard } from "./region";
import { rule, type Rule } from "./rule";

/** Everything that must hold between settings. */
export const RULES: readonly Rule[] = [
    rule(["layers"], checkLayers),
    rule(["layers"], checkSections),
    rule(["layers", "upstream"], checkUpstream),
    rule(["region"], checkRegion),
    rule(["region", "databricks"], checkShard),
    rule(["region", "network"], checkVpc),
    rule(["network"], checkOverlaps),
    rule(["tier", "retention"], checkRetention),
    rule(["tier", "keys"], checkKeys),
    rule(["layers", "prefix", "environment", "region", "awsAccountId", "lake"], checkZoneNames),
    rule(
        [
            "layers",
            "prefix",
            "environment",
            "region",
            "awsAccountId",
            "catalogs",
            "clusterPolicies",
            "clusters",
            "warehouses",
            "workloads",
        ],
        checkWorkspaceNames,
    ),
    rule(["lake"], checkZones),
    rule(["layers", "lake", "catalogs"], checkCatalogs),
    rule(["clusters", "clusterPolicies"], checkClusters),
    rule(["workloads", "clusterPolicies", "catalogs"], checkWorkloads),
];
