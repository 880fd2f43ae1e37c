import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SUBSCRIPTION = "aws:rds/eventSubscription:EventSubscription";

export const cases: RuleCases = {
    passing: {
        "all categories": passes(resource(SUBSCRIPTION, { sourceType: "db-instance" })),
        "the critical ones": passes(
            resource(SUBSCRIPTION, { sourceType: "db-cluster", eventCategories: ["failure", "maintenance"] }),
        ),
        "a source without critical ones": passes(
            resource(SUBSCRIPTION, { sourceType: "db-snapshot", eventCategories: ["creation"] }),
        ),
    },
    violating: {
        "some missing": fails(
            "eventCategories lacks configuration change, maintenance",
            resource(SUBSCRIPTION, { sourceType: "db-instance", eventCategories: ["failure"] }),
        ),
        "switched off": fails("enabled is not true", resource(SUBSCRIPTION, { enabled: false })),
    },
    unknown: {
        "the categories": undecided(
            "eventCategories",
            resource(SUBSCRIPTION, { sourceType: "db-instance", eventCategories: UNKNOWN }),
        ),
        "the source": undecided(
            "sourceType",
            resource(SUBSCRIPTION, { sourceType: UNKNOWN, eventCategories: ["failure"] }),
        ),
    },
    absent: { "all sources and categories": passes(resource(SUBSCRIPTION, {})) },
};
