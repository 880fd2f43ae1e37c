import { changed } from "../lakehouse";
import type { Change } from "./changesTo";
import { zoneChanges } from "./environmentChanges";
import { EVERY_ACL, lakeZone } from "./operations";

const REPORT = {
    source: { git: { url: "https://github.com/example/lakehouse-jobs", tag: "v1.4.0" }, notebook: "report/daily" },
    reads: ["main"],
    writes: ["reporting"],
};

/** Changes of dev's settings of which all that they do can be listed. */
export const DEV_CHANGES: Readonly<Record<string, Change>> = {
    ...zoneChanges("dev"),
    "a further connected network": {
        settings: changed("dev", "network", { connectedCidrs: { corporate: "172.16.0.0/12" } }),
        mutations: EVERY_ACL,
    },
    "further public addresses that may sign in": {
        settings: { "lakehouse:publicCidrs": { office: "198.51.100.0/24" } },
        mutations: ["create workspace-settings-access-list", "update serverless-network-policy"],
    },
    "a further workload": {
        settings: changed("dev", "workloads", { report: REPORT }),
        mutations: [
            "create grants-reporting-grants",
            "create identity-report-principal",
            "create identity-report-roles",
            "create logs-workload-report-grants",
            "create logs-workload-report-volume",
            "create workload-report-job",
            "update grants-main-grants",
            "update log-passage-catalog-grants",
            "update log-passage-schema-grants",
            "update policy-jobs-users-permissions",
        ],
    },
    "a workload that does its work otherwise": {
        settings: { "lakehouse:workloads": { ingest: { source: REPORT.source, writes: ["main"] } } },
        mutations: ["update workload-ingest-job"],
    },
    "a workload less": {
        settings: { "lakehouse:workloads": {} },
        mutations: [
            "delete grants-main-grants",
            "delete identity-ingest-principal",
            "delete identity-ingest-roles",
            "delete log-passage-catalog-grants",
            "delete log-passage-schema-grants",
            "delete logs-workload-ingest-grants",
            "delete logs-workload-ingest-volume",
            "delete policy-jobs-users-permissions",
            "delete workload-ingest-job",
            // Notebooks of its repository may be used no more.
            "update workspace-settings-conf",
        ],
    },
    "a further zone of the lake": {
        settings: changed("dev", "lake", {
            zones: {
                landing: { expirationDays: 14 },
                bronze: { expirationDays: 90 },
                silver: {},
                gold: {},
                platinum: {},
            },
        }),
        mutations: [
            ...lakeZone("platinum"),
            "create location-platinum-location",
            "update s3-endpoint-endpoint",
            "update storage-credential-role-policy",
        ],
    },
};
