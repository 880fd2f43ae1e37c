import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const POLICY = "databricks:index/aibiDashboardEmbeddingAccessPolicySetting:AibiDashboardEmbeddingAccessPolicySetting";
const DOMAINS =
    "databricks:index/aibiDashboardEmbeddingApprovedDomainsSetting:AibiDashboardEmbeddingApprovedDomainsSetting";
const V2 = "databricks:index/workspaceSettingV2:WorkspaceSettingV2";
const PROBLEM = "aibiDashboardEmbeddingAccessPolicy.accessPolicyType allows every site";
const policy = (accessPolicyType: string): { aibiDashboardEmbeddingAccessPolicy: { accessPolicyType: string } } => ({
    aibiDashboardEmbeddingAccessPolicy: { accessPolicyType },
});
const domains = (
    ...approvedDomains: string[]
): { aibiDashboardEmbeddingApprovedDomains: { approvedDomains: string[] } } => ({
    aibiDashboardEmbeddingApprovedDomains: { approvedDomains },
});
const wide = (index: number): string =>
    `aibiDashboardEmbeddingApprovedDomains.approvedDomains[${index}] is for every site`;

export const cases: RuleCases = {
    passing: {
        "approved sites": passes(resource(POLICY, policy("ALLOW_APPROVED_DOMAINS"))),
        "no site, in the second form": passes(resource(V2, policy("DENY_ALL_DOMAINS"))),
        "sites of one's own": passes(resource(DOMAINS, domains("portal.example.com", "*.example.com"))),
        "another setting": passes(resource(V2, { restrictWorkspaceAdmins: { status: "ALLOW_ALL" } })),
    },
    violating: {
        "every site": fails(PROBLEM, resource(POLICY, policy("ALLOW_ALL_DOMAINS"))),
        "every site, in the second form": fails(PROBLEM, resource(V2, policy("ALLOW_ALL_DOMAINS"))),
        "approved by wildcards": fails([wide(0), wide(1)], resource(DOMAINS, domains("*", "*.com"))),
        "approved by a wildcard, in the second form": fails(wide(0), resource(V2, domains("*"))),
    },
    unknown: {
        "which sites": undecided(
            "aibiDashboardEmbeddingAccessPolicy.accessPolicyType",
            resource(POLICY, policy(UNKNOWN)),
        ),
    },
    absent: { "nothing said": fails(PROBLEM, resource(POLICY, {})), "no sites": passes(resource(DOMAINS, {})) },
};
