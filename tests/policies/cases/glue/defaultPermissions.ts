import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DATABASE = "aws:glue/catalogDatabase:CatalogDatabase";
const CATALOG = "aws:glue/catalog:Catalog";
const grant = (dataLakePrincipalIdentifier: string, ...permissions: string[]): object => ({
    principal: { dataLakePrincipalIdentifier },
    permissions,
});
const everyone = grant("IAM_ALLOWED_PRINCIPALS", "ALL");

export const cases: RuleCases = {
    passing: {
        "a grant to a role": passes(
            resource(DATABASE, {
                createTableDefaultPermissions: [grant("arn:aws:iam::111122223333:role/engineer", "SELECT")],
            }),
        ),
        "a grant of nothing": passes(
            resource(DATABASE, { createTableDefaultPermissions: [grant("IAM_ALLOWED_PRINCIPALS")] }),
        ),
    },
    violating: {
        "a database": fails(
            "createTableDefaultPermissions[0] leaves the decision to IAM",
            resource(DATABASE, { createTableDefaultPermissions: [everyone] }),
        ),
        "a catalog": fails(
            [
                "createTableDefaultPermissions[0] leaves the decision to IAM",
                "createDatabaseDefaultPermissions[0] leaves the decision to IAM",
            ],
            resource(CATALOG, {
                createDatabaseDefaultPermissions: [everyone],
                createTableDefaultPermissions: [everyone],
            }),
        ),
    },
    unknown: {
        "a principal": undecided(
            "createTableDefaultPermissions.0.principal.dataLakePrincipalIdentifier",
            resource(DATABASE, { createTableDefaultPermissions: [grant(UNKNOWN, "ALL")] }),
        ),
    },
    absent: { "both: the settings of the data lake decide": passes(resource(DATABASE, {}), resource(CATALOG, {})) },
};
