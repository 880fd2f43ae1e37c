import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlEndpoint:SqlEndpoint";
const PROBLEM = "warehouseType is not PRO";

export const cases: RuleCases = {
    passing: {
        pro: passes(resource(TYPE, { warehouseType: "PRO" })),
        "serverless, which is pro": passes(resource(TYPE, { enableServerlessCompute: true })),
    },
    violating: { classic: fails(PROBLEM, resource(TYPE, { warehouseType: "CLASSIC" })) },
    unknown: { "the type": undecided("warehouseType", resource(TYPE, { warehouseType: UNKNOWN })) },
    absent: { "classic by default": fails(PROBLEM, resource(TYPE, {})) },
};
