import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/permissions:Permissions";

export const cases: RuleCases = {
    passing: {
        "a group and a service principal": passes(
            resource(TYPE, {
                accessControls: [
                    { groupName: "data-team", permissionLevel: "CAN_USE" },
                    { servicePrincipalName: UNKNOWN, permissionLevel: "CAN_USE" },
                ],
            }),
        ),
    },
    violating: {
        "a person": fails(
            "accessControls[0] is for one person",
            resource(TYPE, { accessControls: [{ userName: "jane@example.com", permissionLevel: "CAN_USE" }] }),
        ),
    },
    unknown: { "all entries": undecided("accessControls", resource(TYPE, { accessControls: UNKNOWN })) },
    absent: { "no entries": passes(resource(TYPE, {})) },
};
