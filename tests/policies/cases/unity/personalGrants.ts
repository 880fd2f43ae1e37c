import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";
const privileges = ["SELECT"];

export const cases: RuleCases = {
    passing: {
        "a group and a service principal": passes(
            resource(GRANTS, {
                catalog: "sales",
                grants: [
                    { principal: "analysts", privileges },
                    { principal: "1234-abcd", privileges },
                ],
            }),
        ),
    },
    violating: {
        "a person, among others": fails(
            "grants[1].principal is a person",
            resource(GRANTS, {
                catalog: "sales",
                grants: [
                    { principal: "analysts", privileges },
                    { principal: "jane@example.com", privileges },
                ],
            }),
        ),
        "a person": fails(
            "principal is a person",
            resource(GRANT, { catalog: "sales", principal: "jane@example.com", privileges }),
        ),
    },
    unknown: {
        who: undecided("principal", resource(GRANT, { catalog: "sales", principal: UNKNOWN, privileges })),
    },
    absent: { nobody: passes(resource(GRANT, {})) },
};
