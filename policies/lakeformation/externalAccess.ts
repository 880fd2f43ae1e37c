import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const externalAccess = resourceRule({
    name: "lakeformation-external-access",
    description:
        "No engine gets credentials for whole tables without session tags. Lake Formation then no longer knows for whom the " +
        "engine reads, and its filters of rows and columns depend on the engine's good will.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove allowFullTableExternalDataAccess, and list the engines in externalDataFilteringAllowLists.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/full-table-credential-vending.html",
    framework: nist("AC-4", "Information Flow Enforcement"),
    types: ["aws:glue/catalog:Catalog", "aws:lakeformation/dataLakeSettings:DataLakeSettings"],
    *check({ props }) {
        const given = props.allowFullTableExternalDataAccess;
        // A boolean of a data lake, a text of a catalog; off by default.
        if (given === true || given === "True") {
            yield "allowFullTableExternalDataAccess is on";
        }
    },
});
