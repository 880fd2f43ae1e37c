import { PolicyGroups } from "../components/organization/policyGroups";
import type { Settings } from "../config/settings";
import { CONTRACT_VERSIONS, type OrganizationContract } from "./contracts";
import { needed } from "./needed";
import { pulumiCloudProvider } from "./providers";

/** What exists once per organisation in Pulumi Cloud: which stacks are held to which rules. It makes nothing in any other cloud. */
export function organization(settings: Settings): OrganizationContract {
    const { name, apiUrl, policyGroups } = needed(settings.organization, "organization");
    const provider = pulumiCloudProvider({ apiUrl });
    const groups = new PolicyGroups("policy-groups", {
        names: settings,
        provider,
        organization: name,
        groups: policyGroups,
    });
    return { ...CONTRACT_VERSIONS.organization, organization: name, policyGroups: groups.groupNames };
}
