import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/instancePool:InstancePool";

export const cases: RuleCases = {
    passing: {
        "a bounded pool": passes(resource(TYPE, { maxCapacity: 20 })),
        "a large pool that is agreed": {
            ...passes(resource(TYPE, { maxCapacity: 300 })),
            params: { maxInstances: 300 },
        },
    },
    violating: { "a large pool": fails("maxCapacity is not at most 100", resource(TYPE, { maxCapacity: 101 })) },
    unknown: { "the bound": undecided("maxCapacity", resource(TYPE, { maxCapacity: UNKNOWN })) },
    absent: { "no bound": fails("maxCapacity is not at most 100", resource(TYPE, {})) },
};
