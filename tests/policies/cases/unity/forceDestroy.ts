import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CATALOG = "databricks:index/catalog:Catalog";
const PROBLEM = "forceDestroy is not false";

export const cases: RuleCases = {
    passing: {
        "with what is in it kept": passes(resource(CATALOG, { forceDestroy: false })),
        "another stack": {
            ...passes(resource(CATALOG, { forceDestroy: true }, { stack: "dev" })),
            params: { stacks: ["*prod*"] },
        },
    },
    violating: {
        "a catalog": fails(PROBLEM, resource(CATALOG, { forceDestroy: true })),
        "a metastore": fails(
            PROBLEM,
            resource("databricks:index/metastore:Metastore", { forceDestroy: true }, { stack: "foundation-eu" }),
        ),
    },
    unknown: { "whether it is": undecided("forceDestroy", resource(CATALOG, { forceDestroy: UNKNOWN })) },
    absent: { "kept by default": passes(resource(CATALOG, {})) },
};
