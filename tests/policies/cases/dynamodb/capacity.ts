import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TABLE = "aws:dynamodb/table:Table";

const TARGET = "aws:appautoscaling/target:Target";
const FIXED = "its capacity is fixed, and nothing that depends on it in the stack scales it";
const table = resource(TABLE, { name: "orders", billingMode: "PROVISIONED" });

export const cases: RuleCases = {
    passing: {
        "paid by request": passes(resource(TABLE, { billingMode: "PAY_PER_REQUEST" })),
        scaled: passes(
            table,
            resource(TARGET, { resourceId: UNKNOWN }, { name: "target", from: { resourceId: [table] } }),
        ),
    },
    violating: {
        fixed: fails(FIXED, table),
        "something else is scaled": fails(
            FIXED,
            table,
            resource(TARGET, { resourceId: "table/invoices" }, { name: "target" }),
        ),
    },
    unknown: {
        "how it is paid": undecided(
            "billingMode",
            resource(TABLE, { billingMode: UNKNOWN }, { from: { billingMode: [resource(TARGET, {})] } }),
        ),
        "what the provider has not filled in: nothing was declared": fails(
            FIXED,
            resource(TABLE, { billingMode: UNKNOWN }),
        ),
    },
    absent: { "AWS takes a fixed one": fails(FIXED, resource(TABLE, {})) },
};
