import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/permissions:Permissions";
const PROBLEM = "accessControls[0] lets everyone change it";
const everyone = (permissionLevel: string): Inputs<typeof TYPE> => ({
    directoryPath: "/Shared",
    accessControls: [{ groupName: "users", permissionLevel }],
});

export const cases: RuleCases = {
    passing: {
        "everyone reads": passes(resource(TYPE, everyone("CAN_READ"))),
        "everyone starts a job": passes(
            resource(TYPE, {
                jobId: "4711",
                accessControls: [{ groupName: "users", permissionLevel: "CAN_MANAGE_RUN" }],
            }),
        ),
        "a team edits": passes(
            resource(TYPE, {
                directoryPath: "/Shared/team",
                accessControls: [{ groupName: "data-team", permissionLevel: "CAN_EDIT" }],
            }),
        ),
    },
    violating: {
        "everyone edits": fails(PROBLEM, resource(TYPE, everyone("CAN_EDIT"))),
        "everyone manages": fails(PROBLEM, resource(TYPE, everyone("CAN_MANAGE"))),
        "everyone puts models into production": fails(
            PROBLEM,
            resource(TYPE, everyone("CAN_MANAGE_PRODUCTION_VERSIONS")),
        ),
    },
    unknown: {
        "the level": undecided("accessControls.0.permissionLevel", resource(TYPE, everyone(UNKNOWN))),
        "all entries": undecided("accessControls", resource(TYPE, { accessControls: UNKNOWN })),
    },
    absent: { "no entries": passes(resource(TYPE, { jobId: "4711" })) },
};
