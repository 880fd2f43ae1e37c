import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "databricks:index/databaseInstance:DatabaseInstance";
const PROJECT = "databricks:index/postgresProject:PostgresProject";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { enablePgNativeLogin: false })),
        "a project": passes(resource(PROJECT, { spec: { enablePgNativeLogin: false } })),
    },
    violating: {
        "an instance": fails("enablePgNativeLogin is not false", resource(INSTANCE, { enablePgNativeLogin: true })),
        "a project": fails(
            "spec.enablePgNativeLogin is not false",
            resource(PROJECT, { spec: { enablePgNativeLogin: true } }),
        ),
    },
    unknown: {
        "whether it does": undecided("enablePgNativeLogin", resource(INSTANCE, { enablePgNativeLogin: UNKNOWN })),
    },
    absent: { "no passwords by default": passes(resource(INSTANCE, {})), "no settings": passes(resource(PROJECT, {})) },
};
