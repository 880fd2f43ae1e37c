import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

const POLICY = "databricks:index/aibiDashboardEmbeddingAccessPolicySetting:AibiDashboardEmbeddingAccessPolicySetting";
const DOMAINS =
    "databricks:index/aibiDashboardEmbeddingApprovedDomainsSetting:AibiDashboardEmbeddingApprovedDomainsSetting";
const TYPES = [POLICY, DOMAINS, "databricks:index/workspaceSettingV2:WorkspaceSettingV2"] as const;

export const dashboardEmbedding = resourceRule({
    name: "workspace-dashboard-embedding",
    description:
        "Dashboards are embedded in approved sites only. Any other site can show one in a frame to somebody who is signed in, and " +
        "have them click in it or take it for its own.",
    severity: "medium",
    level: "mandatory",
    fix: "Set accessPolicyType to ALLOW_APPROVED_DOMAINS or DENY_ALL_DOMAINS, and approve domains of one's own.",
    url: "https://docs.databricks.com/aws/en/dashboards/admin/",
    framework: nist("SC-7", "Boundary Protection"),
    types: TYPES,
    *check(resource) {
        const policy = policyOf(resource);
        if (resource.type === POLICY || policy !== undefined) {
            if (policy !== "ALLOW_APPROVED_DOMAINS" && policy !== "DENY_ALL_DOMAINS") {
                yield "aibiDashboardEmbeddingAccessPolicy.accessPolicyType allows every site";
            }
        }
        for (const [index, domain] of resource.type === POLICY ? [] : domainsOf(resource).entries()) {
            if (/^\*\.?[^.]*$/.test(text(domain))) {
                yield `aibiDashboardEmbeddingApprovedDomains.approvedDomains[${index}] is for every site`;
            }
        }
    },
});

type Setting = Subject<(typeof TYPES)[number]>;

function policyOf(resource: Setting): string | undefined {
    return resource.type === DOMAINS
        ? undefined
        : (resource.props.aibiDashboardEmbeddingAccessPolicy?.accessPolicyType ?? undefined);
}

function domainsOf(
    resource: Exclude<Setting, { readonly type: typeof POLICY }>,
): readonly (string | null | undefined)[] {
    return list(resource.props.aibiDashboardEmbeddingApprovedDomains?.approvedDomains);
}
