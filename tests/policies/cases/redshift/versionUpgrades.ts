import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

export const cases: RuleCases = {
    passing: { "by itself": passes(resource(CLUSTER, { allowVersionUpgrade: true })) },
    violating: { never: fails("allowVersionUpgrade is not true", resource(CLUSTER, { allowVersionUpgrade: false })) },
    unknown: {
        "whether it does": undecided("allowVersionUpgrade", resource(CLUSTER, { allowVersionUpgrade: UNKNOWN })),
    },
    absent: { "AWS does": passes(resource(CLUSTER, {})) },
};
