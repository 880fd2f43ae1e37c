import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:sagemaker/domain:Domain";
const NAMELESS = "domainSettings.executionRoleIdentityConfig is not USER_PROFILE_NAME";
const domain = (executionRoleIdentityConfig: string): PolicyResource =>
    resource(DOMAIN, { domainSettings: { executionRoleIdentityConfig } });

export const cases: RuleCases = {
    passing: { "the profile's name": passes(domain("USER_PROFILE_NAME")) },
    violating: { "no name": fails(NAMELESS, domain("DISABLED")) },
    unknown: { "whether it does": undecided("domainSettings.executionRoleIdentityConfig", domain(UNKNOWN)) },
    absent: { "no settings": fails(NAMELESS, resource(DOMAIN, {})) },
};
