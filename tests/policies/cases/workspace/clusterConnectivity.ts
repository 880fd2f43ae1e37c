import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";

export const cases: RuleCases = {
    passing: { "no public addresses": passes(resource(TYPE, { isNoPublicIpEnabled: true })) },
    violating: {
        "public addresses": fails("isNoPublicIpEnabled is not true", resource(TYPE, { isNoPublicIpEnabled: false })),
    },
    unknown: {
        "whether there are any": undecided("isNoPublicIpEnabled", resource(TYPE, { isNoPublicIpEnabled: UNKNOWN })),
    },
    absent: { "none by default": passes(resource(TYPE, {})) },
};
