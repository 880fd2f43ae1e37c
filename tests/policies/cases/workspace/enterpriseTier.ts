import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const PROBLEM = "pricingTier is not ENTERPRISE";

export const cases: RuleCases = {
    passing: { "the Enterprise tier": passes(resource(TYPE, { pricingTier: "ENTERPRISE" })) },
    violating: { "another tier": fails(PROBLEM, resource(TYPE, { pricingTier: "PREMIUM" })) },
    unknown: { "the tier": undecided("pricingTier", resource(TYPE, { pricingTier: UNKNOWN })) },
    absent: { "the account's default": fails(PROBLEM, resource(TYPE, {})) },
};
