import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PERMISSIONS = "aws:lakeformation/permissions:Permissions";
const EVERYTHING = "permissions gives everything to a group of principals";
const PASSED_ON = "permissionsWithGrantOptions lets a group of principals pass it on";
const grant = (principal: string, permissions: string[], permissionsWithGrantOptions: string[] = []): PolicyResource =>
    resource(PERMISSIONS, { principal, permissions, permissionsWithGrantOptions });

const role = "arn:aws:iam::111122223333:role/engineer";
const everybody = "111122223333:IAMPrincipals";

export const cases: RuleCases = {
    passing: {
        "everything to a role": passes(grant(role, ["ALL"], ["ALL"])),
        "reading to everybody": passes(grant(everybody, ["DESCRIBE"])),
        "reading to an account that shares it out": passes(grant("444455556666", ["SELECT"], ["SELECT"])),
    },
    violating: {
        "anything past Lake Formation": fails(
            "principal leaves the decision to IAM",
            grant("IAM_ALLOWED_PRINCIPALS", ["SELECT"]),
        ),
        "everything to everybody": fails([EVERYTHING, PASSED_ON], grant(everybody, ["ALL"], ["SELECT"])),
        "everything to an account": fails(EVERYTHING, grant("444455556666", ["SUPER_USER"])),
        "reading to an organisation that shares it out": fails(
            PASSED_ON,
            grant("arn:aws:organizations::111122223333:organization/o-1234abcd", ["SELECT"], ["SELECT"]),
        ),
    },
    unknown: {
        "the principal": undecided("principal", grant(UNKNOWN, ["SELECT"])),
        "a permission": undecided("permissions.0", grant(everybody, [UNKNOWN])),
    },
    absent: {
        "no principal, which AWS refuses": passes(resource(PERMISSIONS, { permissions: ["ALL"] })),
        "no permission": passes(resource(PERMISSIONS, { principal: everybody })),
    },
};
