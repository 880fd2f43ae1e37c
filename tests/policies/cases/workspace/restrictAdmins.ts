import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/restrictWorkspaceAdminsSetting:RestrictWorkspaceAdminsSetting";
const V2 = "databricks:index/workspaceSettingV2:WorkspaceSettingV2";
const PROBLEM = "restrictWorkspaceAdmins.status does not restrict them";
const status = "RESTRICT_TOKENS_AND_JOB_RUN_AS";

export const cases: RuleCases = {
    passing: {
        restricted: passes(resource(TYPE, { restrictWorkspaceAdmins: { status } })),
        "restricted, in the second form": passes(resource(V2, { restrictWorkspaceAdmins: { status } })),
        "another setting": passes(resource(V2, { automaticClusterUpdateWorkspace: { enabled: true } })),
    },
    violating: {
        everything: fails(PROBLEM, resource(TYPE, { restrictWorkspaceAdmins: { status: "ALLOW_ALL" } })),
        "everything, in the second form": fails(
            PROBLEM,
            resource(V2, { restrictWorkspaceAdmins: { status: "ALLOW_ALL" } }),
        ),
    },
    unknown: {
        "how far": undecided(
            "restrictWorkspaceAdmins.status",
            resource(TYPE, { restrictWorkspaceAdmins: { status: UNKNOWN } }),
        ),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})), "no setting": passes(resource(V2, {})) },
};
