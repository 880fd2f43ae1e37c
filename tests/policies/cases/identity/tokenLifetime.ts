import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TOKEN = "databricks:index/token:Token";
const OBO_TOKEN = "databricks:index/oboToken:OboToken";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const PROBLEM = "lifetimeSeconds is not at most 90 days";

export const cases: RuleCases = {
    passing: {
        "a day": passes(resource(TOKEN, { lifetimeSeconds: 86_400 })),
        "90 days": passes(resource(OBO_TOKEN, { lifetimeSeconds: 7_776_000 })),
        "a workspace without a token": passes(resource(WORKSPACE, {})),
        "a year that is agreed": {
            ...passes(resource(TOKEN, { lifetimeSeconds: 31_536_000 })),
            params: { maxDays: 365 },
        },
    },
    violating: {
        "a second more": fails(PROBLEM, resource(TOKEN, { lifetimeSeconds: 7_776_001 })),
        "the token of a workspace": fails(
            `token.${PROBLEM}`,
            resource(WORKSPACE, { token: { lifetimeSeconds: 31_536_000 } }),
        ),
    },
    unknown: { "the lifetime": undecided("lifetimeSeconds", resource(TOKEN, { lifetimeSeconds: UNKNOWN })) },
    absent: {
        "the longest that the workspace allows": fails(PROBLEM, resource(TOKEN, {})),
        "no end at all": fails(PROBLEM, resource(OBO_TOKEN, { lifetimeSeconds: null })),
        "30 days for the token of a workspace": passes(resource(WORKSPACE, { token: { comment: "deploy" } })),
    },
};
