import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LOCATION = "databricks:index/externalLocation:ExternalLocation";
const CREDENTIAL = "databricks:index/storageCredential:StorageCredential";
const PROBLEM = "skipValidation is not false";

export const cases: RuleCases = {
    passing: { validated: passes(resource(LOCATION, { skipValidation: false })) },
    violating: {
        "a location": fails(PROBLEM, resource(LOCATION, { skipValidation: true })),
        "a credential": fails(PROBLEM, resource(CREDENTIAL, { skipValidation: true })),
        "a credential for services": fails(
            PROBLEM,
            resource("databricks:index/credential:Credential", { purpose: "SERVICE", skipValidation: true }),
        ),
    },
    unknown: { "whether it is": undecided("skipValidation", resource(LOCATION, { skipValidation: UNKNOWN })) },
    absent: { "validated by default": passes(resource(CREDENTIAL, {})) },
};
