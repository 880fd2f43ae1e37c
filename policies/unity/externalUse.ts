import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { GRANT_TYPES, grantsOf } from "../shared/unityGrants";

export const externalUse = resourceRule({
    name: "unity-external-use",
    description:
        "Engines outside Databricks get no credentials for the storage below a schema or location. With such a credential they " +
        "read the files: row filters, column masks and the audit of single tables end there.",
    severity: "medium",
    level: "advisory",
    fix: "Remove EXTERNAL_USE_SCHEMA and EXTERNAL_USE_LOCATION, and let the engine ask a warehouse or use Delta Sharing.",
    url: "https://docs.databricks.com/aws/en/external-access/credential-vending",
    framework: nist("AC-3", "Access Enforcement"),
    types: GRANT_TYPES,
    *check(resource) {
        for (const { at, privileges } of grantsOf(resource)) {
            if (privileges.some((privilege) => privilege.startsWith("EXTERNAL_USE_"))) {
                yield `${at}privileges give credentials for the storage to engines outside`;
            }
        }
    },
});
