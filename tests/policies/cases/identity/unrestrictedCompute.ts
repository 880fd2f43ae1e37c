import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "databricks:index/group:Group";

export const cases: RuleCases = {
    passing: {
        neither: passes(resource(GROUP, { allowClusterCreate: false, allowInstancePoolCreate: false })),
        "other entitlements": passes(
            resource("databricks:index/entitlements:Entitlements", {
                workspaceAccess: true,
                databricksSqlAccess: true,
            }),
        ),
    },
    violating: {
        "a group": fails("allowClusterCreate is not false", resource(GROUP, { allowClusterCreate: true })),
        "a service principal": fails(
            "allowInstancePoolCreate is not false",
            resource("databricks:index/servicePrincipal:ServicePrincipal", { allowInstancePoolCreate: true }),
        ),
        "a user": fails(
            "allowClusterCreate is not false",
            resource("databricks:index/user:User", { allowClusterCreate: true }),
        ),
        "entitlements of their own": fails(
            "allowClusterCreate is not false",
            resource("databricks:index/entitlements:Entitlements", { groupId: UNKNOWN, allowClusterCreate: true }),
        ),
    },
    unknown: {
        "an entitlement": undecided("allowClusterCreate", resource(GROUP, { allowClusterCreate: UNKNOWN })),
    },
    absent: { "none by default": passes(resource(GROUP, {})) },
};
