import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";

export const cases: RuleCases = {
    passing: {
        "two zones": passes(resource(INSTANCE, { multiAz: true })),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
    },
    violating: { "one zone": fails("multiAz is not true", resource(INSTANCE, { multiAz: false })) },
    unknown: { "how many": undecided("multiAz", resource(INSTANCE, { multiAz: UNKNOWN })) },
    absent: { "AWS takes one": fails("multiAz is not true", resource(INSTANCE, {})) },
};
