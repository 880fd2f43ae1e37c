import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const key = (...useCases: string[]): PolicyResource =>
    resource("databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys", { useCases }, { name: "key" });
const workspace = (storage: PolicyResource): PolicyResource =>
    resource(
        "databricks:index/mwsWorkspaces:MwsWorkspaces",
        { storageCustomerManagedKeyId: UNKNOWN },
        { from: { storageCustomerManagedKeyId: [storage] } },
    );
const both = key("MANAGED_SERVICES", "STORAGE");
const services = key("MANAGED_SERVICES");
const undecidedKey = key(UNKNOWN);

export const cases: RuleCases = {
    passing: {
        "both uses": passes(workspace(both), both),
        "a key of another stack": passes(workspace(both)),
    },
    violating: {
        "the wrong use": fails(
            'storageCustomerManagedKeyId is "key", whose useCases lack STORAGE',
            workspace(services),
            services,
        ),
    },
    unknown: { "the uses": undecided("useCases.0", workspace(undecidedKey), undecidedKey) },
    absent: { "no keys": passes(resource("databricks:index/mwsWorkspaces:MwsWorkspaces", {})) },
};
