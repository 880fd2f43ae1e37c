import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/group:Group";
const PROBLEM = "it does not belong to the account";
const through = (host: string): { provider: NonNullable<PolicyResource["provider"]> } => ({
    provider: {
        urn: "urn:pulumi:prod::lakehouse::pulumi:providers:databricks::databricks",
        type: "pulumi:providers:databricks",
        props: { host },
    },
});
const account = through("https://accounts.cloud.databricks.com");
const workspace = through("https://dbc-1234abcd-5678.cloud.databricks.com");

export const cases: RuleCases = {
    passing: {
        "a provider of the account": passes(resource(TYPE, { displayName: "data-team" }, account)),
        "the account, by a provider of a workspace": passes(
            resource(TYPE, { displayName: "data-team", api: "account" }, workspace),
        ),
    },
    violating: {
        "a provider of a workspace": fails(PROBLEM, resource(TYPE, { displayName: "data-team" }, workspace)),
        "a workspace, said": fails(PROBLEM, resource(TYPE, { displayName: "data-team", api: "workspace" }, account)),
        "a type for workspaces only": fails(
            PROBLEM,
            resource("databricks:index/workspaceIamGroupV2:WorkspaceIamGroupV2", { groupName: "data-team" }),
        ),
    },
    unknown: {
        "the workspace's address": undecided("host", resource(TYPE, { displayName: "data-team" }, through(UNKNOWN))),
    },
    absent: { "a provider of the environment": passes(resource(TYPE, {})) },
};
