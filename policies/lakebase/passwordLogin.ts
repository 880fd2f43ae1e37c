import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const passwordLogin = resourceRule({
    name: "lakebase-password-login",
    description:
        "A Lakebase database lets in identities of Databricks, and no passwords. A role with a password is known to the database " +
        "alone: the identity provider cannot switch it off, and the password never ends.",
    severity: "high",
    level: "mandatory",
    fix: "Remove enablePgNativeLogin, and sign in with an OAuth token.",
    url: "https://docs.databricks.com/aws/en/oltp/",
    framework: nist("IA-2", "Identification and Authentication (Organizational Users)"),
    types: ["databricks:index/databaseInstance:DatabaseInstance", "databricks:index/postgresProject:PostgresProject"],
    *check({ type, props }) {
        // Off by default, in both forms.
        const isProject = type === "databricks:index/postgresProject:PostgresProject";
        if ((isProject ? props.spec?.enablePgNativeLogin : props.enablePgNativeLogin) ?? false) {
            yield `${isProject ? "spec." : ""}enablePgNativeLogin is not false`;
        }
    },
});
