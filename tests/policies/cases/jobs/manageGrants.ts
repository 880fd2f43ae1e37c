import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/permissions:Permissions";
const team = { groupName: "data-team" };

export const cases: RuleCases = {
    passing: {
        "administrators manage, others run": passes(
            resource(TYPE, {
                jobId: UNKNOWN,
                accessControls: [
                    { servicePrincipalName: "1234-abcd", permissionLevel: "IS_OWNER" },
                    { groupName: "admins", permissionLevel: "CAN_MANAGE" },
                    { ...team, permissionLevel: "CAN_MANAGE_RUN" },
                ],
            }),
        ),
        "something else than a job": passes(
            resource(TYPE, { clusterId: "0101-explore", accessControls: [{ ...team, permissionLevel: "CAN_MANAGE" }] }),
        ),
    },
    violating: {
        "a group": fails(
            "accessControls[0] may manage the job",
            resource(TYPE, { jobId: "4711", accessControls: [{ ...team, permissionLevel: "CAN_MANAGE" }] }),
        ),
        "a person, in a job that is not known yet": fails(
            "accessControls[0] may manage the job",
            resource(TYPE, {
                jobId: UNKNOWN,
                accessControls: [{ userName: "jane@example.com", permissionLevel: "CAN_MANAGE" }],
            }),
        ),
    },
    unknown: {
        "a level": undecided(
            "accessControls.0.permissionLevel",
            resource(TYPE, { jobId: "4711", accessControls: [{ ...team, permissionLevel: UNKNOWN }] }),
        ),
    },
    absent: { "no entries": passes(resource(TYPE, { jobId: "4711" })), "no job": passes(resource(TYPE, {})) },
};
