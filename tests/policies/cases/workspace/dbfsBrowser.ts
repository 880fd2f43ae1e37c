import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const BROWSER = 'customConfig["enableDbfsFileBrowser"] is not off';
const ENDPOINT = 'customConfig["enableFileStoreEndpoint"] is not off';

export const cases: RuleCases = {
    passing: {
        "both off": passes(
            resource(TYPE, { customConfig: { enableDbfsFileBrowser: "false", enableFileStoreEndpoint: "false" } }),
        ),
        "the browser off by default": passes(resource(TYPE, { customConfig: { enableFileStoreEndpoint: "false" } })),
    },
    violating: {
        "the browser": fails(
            BROWSER,
            resource(TYPE, { customConfig: { enableDbfsFileBrowser: "true", enableFileStoreEndpoint: "false" } }),
        ),
        "the endpoint": fails(ENDPOINT, resource(TYPE, { customConfig: { enableFileStoreEndpoint: "true" } })),
    },
    unknown: {
        "the browser": undecided(
            "customConfig.enableDbfsFileBrowser",
            resource(TYPE, { customConfig: { enableDbfsFileBrowser: UNKNOWN } }),
        ),
    },
    absent: { "the endpoint on by default": fails(ENDPOINT, resource(TYPE, {})) },
};
