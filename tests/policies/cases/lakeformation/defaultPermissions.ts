import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const everyone = { principal: "IAM_ALLOWED_PRINCIPALS", permissions: ["ALL"] };

export const cases: RuleCases = {
    passing: {
        "a grant to a role": passes(
            resource(SETTINGS, {
                createTableDefaultPermissions: [
                    { principal: "arn:aws:iam::111122223333:role/engineer", permissions: ["SELECT"] },
                ],
            }),
        ),
        "a grant of nothing": passes(
            resource(SETTINGS, { createDatabaseDefaultPermissions: [{ ...everyone, permissions: [] }] }),
        ),
    },
    violating: {
        "what AWS begins with": fails(
            [
                "createDatabaseDefaultPermissions[0] leaves the decision to IAM",
                "createTableDefaultPermissions[0] leaves the decision to IAM",
            ],
            resource(SETTINGS, {
                createDatabaseDefaultPermissions: [everyone],
                createTableDefaultPermissions: [everyone],
            }),
        ),
    },
    unknown: {
        "a principal": undecided(
            "createTableDefaultPermissions.0.principal",
            resource(SETTINGS, { createTableDefaultPermissions: [{ ...everyone, principal: UNKNOWN }] }),
        ),
        "all grants": undecided(
            "createDatabaseDefaultPermissions",
            resource(SETTINGS, { createDatabaseDefaultPermissions: UNKNOWN }),
        ),
    },
    absent: { "both: what AWS begins with is cleared": passes(resource(SETTINGS, {})) },
};
