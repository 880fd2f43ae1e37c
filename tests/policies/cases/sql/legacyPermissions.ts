import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlPermissions:SqlPermissions";
const PROBLEM = "privilegeAssignments grants access in the Hive metastore";
const privilegeAssignments = [{ principal: "data-team", privileges: ["SELECT"] }];

export const cases: RuleCases = {
    passing: { "nothing left": passes(resource(TYPE, { table: "orders", privilegeAssignments: [] })) },
    violating: {
        "a table": fails(PROBLEM, resource(TYPE, { table: "orders", privilegeAssignments })),
        "any file": fails(PROBLEM, resource(TYPE, { anyFile: true, privilegeAssignments })),
    },
    unknown: {
        "what is granted": undecided("privilegeAssignments", resource(TYPE, { privilegeAssignments: UNKNOWN })),
    },
    absent: { nothing: passes(resource(TYPE, {})) },
};
