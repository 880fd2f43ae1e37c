import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CATALOG = "databricks:index/catalog:Catalog";
const LOCATION = "databricks:index/externalLocation:ExternalLocation";
const PROBLEM = "isolationMode is open to every workspace";

export const cases: RuleCases = {
    passing: {
        "a catalog": passes(resource(CATALOG, { isolationMode: "ISOLATED" })),
        "a location": passes(resource(LOCATION, { isolationMode: "ISOLATION_MODE_ISOLATED" })),
    },
    violating: {
        "a catalog": fails(PROBLEM, resource(CATALOG, { isolationMode: "OPEN" })),
        "a credential": fails(
            PROBLEM,
            resource("databricks:index/storageCredential:StorageCredential", { isolationMode: "ISOLATION_MODE_OPEN" }),
        ),
    },
    unknown: { "the mode": undecided("isolationMode", resource(CATALOG, { isolationMode: UNKNOWN })) },
    absent: { "open by default": fails(PROBLEM, resource(LOCATION, {})) },
};
