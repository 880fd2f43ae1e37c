import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/clusterPolicy:ClusterPolicy";
const SIZE = "definition does not bound the number of workers by 50";
const TIME = "definition does not bound autotermination_minutes by 120";
const workers = { type: "range", minValue: 1, maxValue: 8 };
const minutes = { type: "range", minValue: 10, maxValue: 60 };
const definition = (elements: object): { definition: string } => ({ definition: JSON.stringify(elements) });

export const cases: RuleCases = {
    passing: {
        "two ranges": passes(
            resource(TYPE, definition({ "autoscale.max_workers": workers, autotermination_minutes: minutes })),
        ),
        "a single node that ends": passes(
            resource(
                TYPE,
                definition({
                    num_workers: { type: "fixed", value: 0 },
                    autotermination_minutes: { type: "fixed", value: 30 },
                }),
            ),
        ),
        "a job, which ends by itself": passes(
            resource(TYPE, definition({ cluster_type: { type: "fixed", value: "job" }, num_workers: workers })),
        ),
        "a policy that inherits from a family": passes(resource(TYPE, { policyFamilyId: "power-user" })),
    },
    violating: {
        "no end": fails(
            TIME,
            resource(TYPE, definition({ num_workers: workers, autotermination_minutes: { type: "fixed", value: 0 } })),
        ),
        "a range that holds 0": fails(
            TIME,
            resource(
                TYPE,
                definition({ num_workers: workers, autotermination_minutes: { type: "range", maxValue: 60 } }),
            ),
        ),
        "a bound that can be left out": fails(
            SIZE,
            resource(
                TYPE,
                definition({ num_workers: { ...workers, isOptional: true }, autotermination_minutes: minutes }),
            ),
        ),
        "too many workers to choose from": fails(
            SIZE,
            resource(
                TYPE,
                definition({ num_workers: { type: "allowlist", values: [10, 100] }, autotermination_minutes: minutes }),
            ),
        ),
    },
    unknown: { "the definition": undecided("definition", resource(TYPE, { definition: UNKNOWN })) },
    absent: { "no definition": fails([SIZE, TIME], resource(TYPE, {})) },
};
