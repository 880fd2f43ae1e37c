import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "a service principal": passes(resource(TYPE, { runAs: { servicePrincipalName: "1234-abcd" } })),
        "a service principal whose id is not known yet: that it is given is": passes(
            resource(TYPE, { runAs: { servicePrincipalName: UNKNOWN } }),
        ),
    },
    violating: {
        "a person": fails("runAs.userName is set", resource(TYPE, { runAs: { userName: "jane@example.com" } })),
        nobody: fails("runAs.servicePrincipalName is not set", resource(TYPE, { runAs: {} })),
    },
    unknown: {
        "all of runAs": undecided("runAs", resource(TYPE, { runAs: UNKNOWN })),
        "a person whose name is not known yet": fails(
            "runAs.userName is set",
            resource(TYPE, { runAs: { userName: UNKNOWN } }),
        ),
    },
    absent: {
        "whoever deploys": fails("runAs.servicePrincipalName is not set", resource(TYPE, {})),
        null: fails("runAs.servicePrincipalName is not set", resource(TYPE, { runAs: null })),
    },
};
