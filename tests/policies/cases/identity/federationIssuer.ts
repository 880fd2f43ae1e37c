import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACCOUNT = "databricks:index/accountFederationPolicy:AccountFederationPolicy";
const PRINCIPAL = "databricks:index/servicePrincipalFederationPolicy:ServicePrincipalFederationPolicy";
const GITHUB = "https://token.actions.githubusercontent.com";
const policy = (issuer: string, subject?: string): { oidcPolicy: { issuer: string; subject?: string } } => ({
    oidcPolicy: { issuer, ...(subject && { subject }) },
});

export const cases: RuleCases = {
    passing: {
        "people of one's own": passes(resource(ACCOUNT, policy("https://login.example.com"))),
        "one environment of one repository": passes(
            resource(PRINCIPAL, policy(GITHUB, "repo:example/lakehouse:environment:prod")),
        ),
    },
    violating: {
        "everybody, for the account": fails(
            "oidcPolicy.issuer signs for everybody, and the whole account trusts it",
            resource(ACCOUNT, policy(GITHUB)),
        ),
        "no subject": fails("oidcPolicy.subject is not set", resource(PRINCIPAL, policy(GITHUB))),
        "no TLS": fails(
            "oidcPolicy.issuer is not reached over TLS",
            resource(ACCOUNT, policy("http://login.example.com")),
        ),
    },
    unknown: { "the issuer": undecided("oidcPolicy.issuer", resource(ACCOUNT, policy(UNKNOWN))) },
    absent: {
        "no policy": fails(
            ["oidcPolicy.issuer is not reached over TLS", "oidcPolicy.subject is not set"],
            resource(PRINCIPAL, {}),
        ),
    },
};
