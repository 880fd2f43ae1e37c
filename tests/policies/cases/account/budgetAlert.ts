import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/budget:Budget";
const PROBLEM = "alertConfigurations tells nobody";
const threshold = { quantityThreshold: "840", timePeriod: "MONTH" };

export const cases: RuleCases = {
    passing: {
        somebody: passes(
            resource(TYPE, {
                alertConfigurations: [
                    {
                        ...threshold,
                        actionConfigurations: [{ actionType: "EMAIL_NOTIFICATION", target: "finops@example.com" }],
                    },
                ],
            }),
        ),
    },
    violating: { nobody: fails(PROBLEM, resource(TYPE, { alertConfigurations: [threshold] })) },
    unknown: { "the alerts": undecided("alertConfigurations", resource(TYPE, { alertConfigurations: UNKNOWN })) },
    absent: { "no alerts": fails(PROBLEM, resource(TYPE, {})) },
};
