import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";
import { numberOf } from "../shared/numbers";

export const boundedSize = resourceRule({
    name: "compute-bounded-size",
    description:
        "A cluster has an upper bound of workers, and an all-purpose one autoscales or is a single node. An idle fixed size is " +
        "waste, and a bound is what keeps one bad query from costing a month's budget. A job's cluster lives as long as the job.",
    severity: "medium",
    level: "mandatory",
    fix: "Set autoscale.minWorkers and autoscale.maxWorkers within the limit, or make it a single node.",
    url: "https://docs.databricks.com/aws/en/compute/configure#enable-autoscaling",
    framework: wellArchitected("COST09-BP03", "Supply resources dynamically"),
    types: COMPUTE_TYPES,
    params: {
        maxWorkers: {
            type: "integer",
            minimum: 1,
            description: "The largest number of workers of one cluster, of at least 1.",
            default: 50,
        },
    },
    *check(resource, { params }) {
        for (const { at, spec } of clustersOf(resource)) {
            const scales = spec.autoscale !== undefined && spec.autoscale !== null;
            const workers = scales ? numberOf(spec.autoscale.maxWorkers) : numberOf(spec.numWorkers, 0);
            if (!(workers <= params.maxWorkers)) {
                yield `${at}${scales ? "autoscale.maxWorkers" : "numWorkers"} is not at most ${params.maxWorkers}`;
            }
            if (resource.type === "databricks:index/cluster:Cluster" && !scales && workers !== 0) {
                yield "it has a fixed number of workers";
            }
        }
    },
});
