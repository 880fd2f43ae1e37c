import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/metastore:Metastore";

export const cases: RuleCases = {
    passing: {
        "within the account": passes(resource(TYPE, { deltaSharingScope: "INTERNAL", externalAccessEnabled: false })),
    },
    violating: {
        "with others": fails(
            "deltaSharingScope goes beyond the account",
            resource(TYPE, { deltaSharingScope: "INTERNAL_AND_EXTERNAL" }),
        ),
        "with other engines": fails(
            "externalAccessEnabled is not false",
            resource(TYPE, { externalAccessEnabled: true }),
        ),
    },
    unknown: { "with whom": undecided("deltaSharingScope", resource(TYPE, { deltaSharingScope: UNKNOWN })) },
    absent: { "neither by default": passes(resource(TYPE, {})) },
};
