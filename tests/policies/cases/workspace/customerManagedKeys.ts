import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const baseline = { managedServicesCustomerManagedKeyId: "1234-abcd", storageCustomerManagedKeyId: "5678-efab" };

export const cases: RuleCases = {
    passing: {
        "both keys": passes(resource(TYPE, baseline)),
        "ids that are not known yet: that they are given is": passes(
            resource(TYPE, { managedServicesCustomerManagedKeyId: UNKNOWN, storageCustomerManagedKeyId: UNKNOWN }),
        ),
        "a serverless workspace": passes(
            resource(TYPE, { computeMode: "SERVERLESS", managedServicesCustomerManagedKeyId: "1234-abcd" }),
        ),
    },
    violating: {
        "no key for storage": fails(
            "storageCustomerManagedKeyId is not set",
            resource(TYPE, { ...baseline, storageCustomerManagedKeyId: null }),
        ),
        "a serverless workspace without a key": fails(
            "managedServicesCustomerManagedKeyId is not set",
            resource(TYPE, { computeMode: "SERVERLESS" }),
        ),
    },
    unknown: {
        "the compute mode": undecided(
            "computeMode",
            resource(TYPE, { managedServicesCustomerManagedKeyId: "1234-abcd", computeMode: UNKNOWN }),
        ),
    },
    absent: {
        "no inputs": fails(
            ["managedServicesCustomerManagedKeyId is not set", "storageCustomerManagedKeyId is not set"],
            resource(TYPE, {}),
        ),
    },
};
