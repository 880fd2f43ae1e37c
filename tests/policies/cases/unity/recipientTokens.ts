import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/metastore:Metastore";
const PROBLEM = "deltaSharingRecipientTokenLifetimeInSeconds is not at most 90 days";
const external = (deltaSharingRecipientTokenLifetimeInSeconds: number | null): Inputs<typeof TYPE> => ({
    deltaSharingScope: "INTERNAL_AND_EXTERNAL",
    deltaSharingRecipientTokenLifetimeInSeconds,
});

export const cases: RuleCases = {
    passing: {
        "90 days": passes(resource(TYPE, external(7_776_000))),
        "sharing within the account": passes(
            resource(TYPE, { deltaSharingScope: "INTERNAL", deltaSharingRecipientTokenLifetimeInSeconds: 0 }),
        ),
    },
    violating: {
        "a second more": fails(PROBLEM, resource(TYPE, external(7_776_001))),
        "for ever": fails(PROBLEM, resource(TYPE, external(0))),
        "a year as the limit": {
            ...fails(
                "deltaSharingRecipientTokenLifetimeInSeconds is not at most 365 days",
                resource(TYPE, external(63_072_000)),
            ),
            params: { maxDays: 365 },
        },
    },
    unknown: {
        "with whom": undecided("deltaSharingScope", resource(TYPE, { deltaSharingScope: UNKNOWN })),
        "the lifetime": undecided("deltaSharingRecipientTokenLifetimeInSeconds", resource(TYPE, external(UNKNOWN))),
    },
    absent: {
        "no sharing": passes(resource(TYPE, {})),
        "a year by default": fails(PROBLEM, resource(TYPE, external(null))),
    },
};
