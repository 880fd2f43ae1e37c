import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, matchesAny, text } from "../core/values";

export const federationIssuer = resourceRule({
    name: "identity-federation-issuer",
    description:
        "A federation policy trusts one subject, or an issuer that signs for one's own people only. GitHub and its like sign tokens " +
        "for everybody: an account that trusts them whatever the subject lets in whoever can choose the claim.",
    severity: "high",
    level: "mandatory",
    fix: "Begin oidcPolicy.issuer with https://, set oidcPolicy.subject, and trust CI with ServicePrincipalFederationPolicy.",
    url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy",
    framework: nist("IA-8", "Identification and Authentication (Non-organizational Users)"),
    types: [
        "databricks:index/accountFederationPolicy:AccountFederationPolicy",
        "databricks:index/servicePrincipalFederationPolicy:ServicePrincipalFederationPolicy",
    ],
    params: {
        sharedIssuers: {
            type: "array",
            items: { type: "string" },
            description: "Issuers that sign tokens for everybody, as patterns.",
            default: [
                "https://accounts.google.com*",
                "https://api.bitbucket.org/*",
                "https://api.pulumi.com/*",
                "https://app.terraform.io*",
                "https://gitlab.com*",
                "https://oidc.circleci.com/*",
                "https://token.actions.githubusercontent.com*",
            ],
        },
    },
    *check({ type, props }, { params }) {
        const policy = props.oidcPolicy ?? {};
        const issuer = text(policy.issuer);
        if (!issuer.startsWith("https://")) {
            yield "oidcPolicy.issuer is not reached over TLS";
        }
        if (type === "databricks:index/accountFederationPolicy:AccountFederationPolicy") {
            if (matchesAny(issuer, params.sharedIssuers)) {
                yield "oidcPolicy.issuer signs for everybody, and the whole account trusts it";
            }
        } else if (!isSet(policy, "subject")) {
            yield "oidcPolicy.subject is not set";
        }
    },
});
