import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/permissions:Permissions";
const PROBLEM = "accessControls[0] is for everyone";
const use = (groupName: string): { groupName: string; permissionLevel: string }[] => [
    { groupName, permissionLevel: "CAN_USE" },
];

export const cases: RuleCases = {
    passing: {
        "a group": passes(resource(TYPE, { authorization: "tokens", accessControls: use("legacy-tools") })),
        "everyone uses a warehouse": passes(
            resource(TYPE, { sqlEndpointId: "abcd1234", accessControls: use("users") }),
        ),
    },
    violating: {
        "tokens for everyone": fails(
            PROBLEM,
            resource(TYPE, { authorization: "tokens", accessControls: use("users") }),
        ),
        "passwords for everyone": fails(
            PROBLEM,
            resource(TYPE, { authorization: "passwords", accessControls: use("users") }),
        ),
    },
    unknown: {
        "for whom": undecided(
            "accessControls.0.groupName",
            resource(TYPE, { authorization: "tokens", accessControls: use(UNKNOWN) }),
        ),
        what: undecided("authorization", resource(TYPE, { authorization: UNKNOWN, accessControls: use("users") })),
    },
    absent: { "no entries": passes(resource(TYPE, { authorization: "tokens" })) },
};
