import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CATALOG = "databricks:index/catalog:Catalog";

export const cases: RuleCases = {
    passing: { "a group": passes(resource(CATALOG, { owner: "data-stewards" })) },
    violating: {
        "a catalog": fails("owner is a person", resource(CATALOG, { owner: "jane@example.com" })),
        "a volume": fails(
            "owner is a person",
            resource("databricks:index/volume:Volume", { volumeType: "MANAGED", owner: "jane@example.com" }),
        ),
    },
    unknown: { who: undecided("owner", resource(CATALOG, { owner: UNKNOWN })) },
    absent: { "who deploys, by default": passes(resource(CATALOG, {})) },
};
