import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ASSIGNMENT = "databricks:index/permissionAssignment:PermissionAssignment";
const MWS_ASSIGNMENT = "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment";
const PROBLEM = "permissions makes a person an admin of the workspace";
const user = resource("databricks:index/user:User", {}, { name: "jane" });
const group = resource("databricks:index/group:Group", {}, { name: "admins" });
const admin = { permissions: ["ADMIN"] };

export const cases: RuleCases = {
    passing: {
        "a group": passes(resource(ASSIGNMENT, { ...admin, groupName: "platform-admins" })),
        "a group of the stack": passes(
            resource(MWS_ASSIGNMENT, { ...admin, principalId: UNKNOWN }, { from: { principalId: [group] } }),
            group,
        ),
        "a person who uses it": passes(
            resource(
                MWS_ASSIGNMENT,
                { permissions: ["USER"], principalId: UNKNOWN },
                { from: { principalId: [user] } },
            ),
            user,
        ),
    },
    violating: {
        "a person by name": fails(PROBLEM, resource(ASSIGNMENT, { ...admin, userName: "jane@example.com" })),
        "a person of the stack": fails(
            PROBLEM,
            resource(MWS_ASSIGNMENT, { ...admin, principalId: UNKNOWN }, { from: { principalId: [user] } }),
            user,
        ),
    },
    unknown: {
        "a user name that the provider has not filled in: nothing was declared": passes(
            resource(ASSIGNMENT, { ...admin, groupName: "platform-admins", userName: UNKNOWN }),
        ),
        "the permissions": undecided(
            "permissions",
            resource(ASSIGNMENT, { permissions: UNKNOWN, userName: "jane@example.com" }),
        ),
    },
    absent: { "no permissions": passes(resource(ASSIGNMENT, { userName: "jane@example.com" })) },
};
