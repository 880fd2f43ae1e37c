import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

const DEFAULTS = ["createDatabaseDefaultPermissions", "createTableDefaultPermissions"] as const;

export const defaultPermissions = resourceRule({
    name: "lakeformation-default-permissions",
    description:
        "New databases and tables of a data lake are not given to IAM_ALLOWED_PRINCIPALS. With that grant, which is what AWS " +
        "begins with, IAM alone decides and Lake Formation only looks as if it did.",
    severity: "high",
    level: "mandatory",
    fix: "Remove createDatabaseDefaultPermissions and createTableDefaultPermissions.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:lakeformation/dataLakeSettings:DataLakeSettings"],
    *check({ props }) {
        // Settings without them clear what AWS begins with.
        for (const property of DEFAULTS) {
            for (const [index, grant] of list(props[property]).entries()) {
                if (grant?.principal === "IAM_ALLOWED_PRINCIPALS" && list(grant.permissions).length > 0) {
                    yield `${property}[${index}] leaves the decision to IAM`;
                }
            }
        }
    },
});
