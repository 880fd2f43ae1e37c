import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/permissions:Permissions";
const person = { userName: "jane@example.com" };

export const cases: RuleCases = {
    passing: {
        "a service principal": passes(
            resource(TYPE, {
                jobId: "4711",
                accessControls: [
                    { servicePrincipalName: UNKNOWN, permissionLevel: "IS_OWNER" },
                    { ...person, permissionLevel: "CAN_VIEW" },
                ],
            }),
        ),
        "a warehouse, which people may own": passes(
            resource(TYPE, { sqlEndpointId: "abcd1234", accessControls: [{ ...person, permissionLevel: "IS_OWNER" }] }),
        ),
    },
    violating: {
        "a person owns a job": fails(
            "accessControls[0] makes a person the owner",
            resource(TYPE, { jobId: "4711", accessControls: [{ ...person, permissionLevel: "IS_OWNER" }] }),
        ),
        "a person who is not known yet owns a pipeline": fails(
            "accessControls[0] makes a person the owner",
            resource(TYPE, {
                pipelineId: UNKNOWN,
                accessControls: [{ userName: UNKNOWN, permissionLevel: "IS_OWNER" }],
            }),
        ),
    },
    unknown: {
        "a level": undecided(
            "accessControls.0.permissionLevel",
            resource(TYPE, { jobId: "4711", accessControls: [{ ...person, permissionLevel: UNKNOWN }] }),
        ),
    },
    absent: { "no entries": passes(resource(TYPE, { jobId: "4711" })) },
};
