import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const role = "arn:aws:iam::111122223333:role/lake-admin";
const root = "arn:aws:iam::111122223333:root";
const settings = (admins: string[], readOnlyAdmins: string[] = []): PolicyResource =>
    resource(SETTINGS, { admins, readOnlyAdmins });

export const cases: RuleCases = {
    passing: { "a role": passes(settings([role])) },
    violating: {
        nobody: fails("admins is empty", settings([])),
        "a root user": fails("admins names a root user", settings([role, root])),
        "a root user that may only read": fails("readOnlyAdmins names a root user", settings([role], [root])),
    },
    unknown: { "an administrator": undecided("admins.0", settings([UNKNOWN])) },
    absent: { "no administrators": fails("admins is empty", resource(SETTINGS, {})) },
};
