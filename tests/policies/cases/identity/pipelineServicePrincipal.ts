import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/pipeline:Pipeline";

export const cases: RuleCases = {
    passing: {
        "a service principal whose id is not known yet: that it is given is": passes(
            resource(TYPE, { runAs: { servicePrincipalName: UNKNOWN } }),
        ),
    },
    violating: {
        "a person": fails("runAs.userName is set", resource(TYPE, { runAs: { userName: "jane@example.com" } })),
    },
    unknown: { "as whom": undecided("runAs", resource(TYPE, { runAs: UNKNOWN })) },
    absent: { nobody: fails("runAs.servicePrincipalName is not set", resource(TYPE, {})) },
};
