/**
 * What a workspace lets its users carry out of it, by our names and by those of Databricks. All of it is off unless the settings
 * say why it is not.
 * Sources: `aws/customizations/workspace/admin_configuration` in databricks/terraform-databricks-sra and the checks DP-5 to DP-9
 * and INFO-8 to INFO-11 of databricks-industry-solutions/security-analysis-tool.
 */
const OUTLETS = {
    "results-download": "enableResultsDownloading",
    "notebook-export": "enableExportNotebook",
    "notebook-clipboard": "enableNotebookTableClipboard",
    "dbfs-browser": "enableDbfsFileBrowser",
    "file-upload": "enableUploadDataUis",
} as const;

export type Outlet = keyof typeof OUTLETS;

export const OUTLET_NAMES = Object.keys(OUTLETS) as readonly Outlet[];

/** What is always as it is here, whatever the settings say. Values are text, as the API takes them. */
const FIXED: Readonly<Record<string, string>> = {
    enableIpAccessLists: "true",
    enableProjectsAllowList: "true",
    enforceUserIsolation: "true",
    enableVerboseAuditLogs: "true",
    enableEnforceImdsV2: "true",
    storeInteractiveNotebookResultsInCustomerAccount: "true",
    enableFileStoreEndpoint: "false",
    // Nothing of ours signs in with a token; those that people make do not live for ever.
    maxTokenLifetimeDays: "90",
};

/** The one configuration of a workspace. Code is pushed to the listed repositories only, and to those below them. */
export function workspaceConf(
    allowed: readonly Outlet[],
    repositories: readonly string[],
): Readonly<Record<string, string>> {
    const outlets = OUTLET_NAMES.map((outlet) => [OUTLETS[outlet], String(allowed.includes(outlet))] as const);
    return { ...FIXED, ...Object.fromEntries(outlets), projectsAllowList: [...repositories].sort().join(",") };
}
