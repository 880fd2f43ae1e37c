import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/instancePool:InstancePool";
const LONG = "idleInstanceAutoterminationMinutes is not at most 60";

export const cases: RuleCases = {
    passing: {
        "a pool that empties": passes(resource(TYPE, { idleInstanceAutoterminationMinutes: 15, minIdleInstances: 0 })),
        "a pool that is kept warm by agreement": {
            ...passes(resource(TYPE, { idleInstanceAutoterminationMinutes: 120, minIdleInstances: 2 })),
            params: { maxMinutes: 120, maxIdleInstances: 2 },
        },
    },
    violating: {
        "instances that are idle for long": fails(LONG, resource(TYPE, { idleInstanceAutoterminationMinutes: 61 })),
        "instances that are always idle": fails(
            "minIdleInstances is not at most 0",
            resource(TYPE, { idleInstanceAutoterminationMinutes: 15, minIdleInstances: 1 }),
        ),
    },
    unknown: {
        "the time": undecided(
            "idleInstanceAutoterminationMinutes",
            resource(TYPE, { idleInstanceAutoterminationMinutes: UNKNOWN }),
        ),
        "the number": undecided(
            "minIdleInstances",
            resource(TYPE, { idleInstanceAutoterminationMinutes: 15, minIdleInstances: UNKNOWN }),
        ),
    },
    absent: { "no time": fails(LONG, resource(TYPE, {})) },
};
