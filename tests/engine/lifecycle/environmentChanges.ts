import { changed, committed } from "../lakehouse";
import type { Change } from "./changesTo";
import { EVERY_ACL, EVERY_ENDPOINT, lakeZone, MOVE, zone } from "./operations";

const REPORT = {
    source: { git: { url: "https://github.com/example/lakehouse-jobs", tag: "v1.5.0" }, notebook: "report/weekly" },
    reads: ["main"],
    writes: ["reporting"],
};

/** A change, by what it is called. */
export type Changes = Readonly<Record<string, Change>>;

/** Changes of what the layer platform of staging, or of prod, has, and what a zone of the lake is in the other layer. */
export function platformChanges(stack: string, folder: string, zoneInWorkspace: readonly string[] = []): Changes {
    return {
        "a further connected network": {
            settings: changed(
                stack,
                "network",
                { connectedCidrs: { corporate: "172.16.0.0/12", office: "192.168.0.0/16" } },
                folder,
            ),
            mutations: ["update connected-networks-list", ...EVERY_ACL],
        },
        "a further zone of the lake": {
            settings: changed(stack, "lake", { zones: { ...zonesOf(stack, folder), platinum: {} } }, folder),
            mutations: [...lakeZone("platinum"), "update s3-endpoint-endpoint", ...zoneInWorkspace],
        },
    };
}

/** Changes of what the layer workspace of staging, or of prod, has. */
export function workspaceChanges(stack: string, folder = "."): Changes {
    const { ingest, report } = committed(stack, "workloads", folder);
    return {
        "a further workload": {
            settings: changed(stack, "workloads", { weekly: REPORT }, folder),
            mutations: [
                "create identity-weekly-principal",
                "create identity-weekly-roles",
                "create logs-workload-weekly-grants",
                "create logs-workload-weekly-volume",
                "create workload-weekly-job",
                "update grants-main-grants",
                "update grants-reporting-grants",
                "update log-passage-catalog-grants",
                "update log-passage-schema-grants",
                "update policy-jobs-users-permissions",
            ],
        },
        "a workload that does its work otherwise": {
            settings: { "lakehouse:workloads": { ingest, report: { ...(report as object), source: REPORT.source } } },
            mutations: ["update workload-report-job"],
        },
        "a workload less": {
            settings: { "lakehouse:workloads": { ingest } },
            mutations: [
                "delete grants-reporting-grants",
                "delete identity-report-principal",
                "delete identity-report-roles",
                "delete logs-workload-report-grants",
                "delete logs-workload-report-volume",
                "delete workload-report-job",
                "update grants-main-grants",
                "update log-passage-catalog-grants",
                "update log-passage-schema-grants",
                "update policy-jobs-users-permissions",
            ],
        },
        "a warehouse of another size": {
            settings: changed(stack, "warehouses", { reporting: { size: "Large" } }, folder),
            mutations: ["update warehouse-reporting-warehouse"],
        },
    };
}

/** Changes of an environment in one stack. */
export function environmentChanges(stack: string): Changes {
    const inWorkspace = ["create location-platinum-location", "update storage-credential-role-policy"];
    return { ...platformChanges(stack, ".", inWorkspace), ...workspaceChanges(stack) };
}

function zonesOf(stack: string, folder: string): object {
    return committed(stack, "lake", folder)["zones"] as object;
}

/** Changes of the zones of an environment with the first two of its region. */
export function zoneChanges(stack: string): Changes {
    const everywhere = [...EVERY_ENDPOINT, ...EVERY_ACL, ...MOVE];
    return {
        "a further availability zone: the subnets that there are stay": {
            settings: changed(stack, "network", { zoneIds: ["euw1-az1", "euw1-az2", "euw1-az3"] }),
            mutations: [...zone("create", "euw1-az3"), ...everywhere],
        },
        "another zone in place of one: its subnets go when the workspace has moved": {
            settings: changed(stack, "network", { zoneIds: ["euw1-az1", "euw1-az3"] }),
            mutations: [...zone("create", "euw1-az3"), ...zone("delete", "euw1-az2"), ...everywhere],
        },
    };
}

/** Changes of the zones of an environment with all three of its region. */
export function fewerZones(stack: string, folder = "."): Changes {
    return {
        "an availability zone less: its subnets go when the workspace has moved": {
            settings: changed(stack, "network", { zoneIds: ["euw1-az1", "euw1-az3"] }, folder),
            mutations: [...zone("delete", "euw1-az2"), ...EVERY_ENDPOINT, ...EVERY_ACL, ...MOVE],
        },
    };
}
