import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const off = { enableResultsDownloading: "false", enableExportNotebook: "false", enableNotebookTableClipboard: "false" };
const RESULTS = 'customConfig["enableResultsDownloading"] is not off';
const EXPORT = 'customConfig["enableExportNotebook"] is not off';
const CLIPBOARD = 'customConfig["enableNotebookTableClipboard"] is not off';

export const cases: RuleCases = {
    passing: { "all off": passes(resource(TYPE, { customConfig: off })) },
    violating: {
        results: fails(RESULTS, resource(TYPE, { customConfig: { ...off, enableResultsDownloading: "true" } })),
        "two of them": fails(
            [RESULTS, EXPORT],
            resource(TYPE, { customConfig: { enableNotebookTableClipboard: "false" } }),
        ),
    },
    unknown: {
        "a switch": undecided(
            "customConfig.enableExportNotebook",
            resource(TYPE, { customConfig: { ...off, enableExportNotebook: UNKNOWN } }),
        ),
    },
    absent: { "on by default": fails([RESULTS, EXPORT, CLIPBOARD], resource(TYPE, {})) },
};
