import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROVIDER = "pulumi:providers:databricks";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const oauth = { authType: "oauth-m2m", clientId: "1234-abcd", clientSecret: "s3cr3t-client" };

export const cases: RuleCases = {
    passing: {
        "a provider with OAuth": passes(resource(PROVIDER, oauth)),
        "a provider with OAuth and nulls": passes(resource(PROVIDER, { ...oauth, token: null, password: null })),
        "a workspace without a token": passes(resource(WORKSPACE, {})),
    },
    violating: {
        "a provider with a token": fails("token is set", resource(PROVIDER, { ...oauth, token: "dapi-s3cr3t" })),
        "a provider with a password": fails(
            ["username is set", "password is set"],
            resource(PROVIDER, { username: "jane@example.com", password: "s3cr3t" }),
        ),
        "claim 38: a workspace that makes a token": fails(
            "token is set",
            resource(WORKSPACE, { token: { comment: "deploy" } }),
        ),
        "a token": fails(
            "it is a personal access token",
            resource("databricks:index/token:Token", { comment: "deploy" }),
        ),
        "a token on behalf of a service principal": fails(
            "it is a personal access token",
            resource("databricks:index/oboToken:OboToken", { applicationId: "1234-abcd" }),
        ),
    },
    unknown: {
        "a token whose value is not known yet: that it is given is": fails(
            "token is set",
            resource(PROVIDER, { ...oauth, token: UNKNOWN }),
        ),
        "a provider whose other inputs are not known yet": passes(
            resource(PROVIDER, { authType: UNKNOWN, clientId: UNKNOWN, host: UNKNOWN }),
        ),
    },
    absent: { "a provider without inputs": passes(resource(PROVIDER, {})) },
};
