import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import type { Inputs } from "../types";

type Grants = Inputs<"aws:glue/catalog:Catalog">["createTableDefaultPermissions"];

export const defaultPermissions = resourceRule({
    name: "glue-default-permissions",
    description:
        "A catalog or database does not give new tables to IAM_ALLOWED_PRINCIPALS. With that grant IAM alone decides, and every " +
        "grant of Lake Formation on the table is without effect.",
    severity: "high",
    level: "mandatory",
    fix: "Remove createTableDefaultPermissions and createDatabaseDefaultPermissions, or leave their permissions empty.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/upgrade-glue-lake-formation.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:glue/catalog:Catalog", "aws:glue/catalogDatabase:CatalogDatabase"],
    *check({ type, props }) {
        yield* problemsOf("createTableDefaultPermissions", props.createTableDefaultPermissions);
        if (type === "aws:glue/catalog:Catalog") {
            yield* problemsOf("createDatabaseDefaultPermissions", props.createDatabaseDefaultPermissions);
        }
    },
});

function* problemsOf(property: string, grants: Grants): Iterable<string> {
    for (const [index, grant] of list(grants).entries()) {
        const isToIam = grant?.principal?.dataLakePrincipalIdentifier === "IAM_ALLOWED_PRINCIPALS";
        if (isToIam && list(grant.permissions).length > 0) {
            yield `${property}[${index}] leaves the decision to IAM`;
        }
    }
}
