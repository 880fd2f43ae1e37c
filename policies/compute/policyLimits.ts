import { wellArchitected } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { bounds, elementsOf, isFor, type PolicyElements } from "../shared/clusterPolicies";

export const policyLimits = resourceRule({
    name: "compute-policy-limits",
    description:
        "A cluster policy bounds the number of workers, and the idle time of all-purpose clusters. These bounds hold for whoever " +
        "makes a cluster in the workspace, and are what keeps one of them from costing a month's budget.",
    severity: "medium",
    level: "mandatory",
    fix: "Give autoscale.max_workers or num_workers a range with maxValue, and autotermination_minutes one with minValue 10.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policy-definition",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["databricks:index/clusterPolicy:ClusterPolicy"],
    params: {
        maxMinutes: {
            type: "integer",
            minimum: 10,
            description: "The longest idle time that a policy may allow, in minutes, of at least 10.",
            default: 120,
        },
        maxWorkers: {
            type: "integer",
            minimum: 1,
            description: "The largest number of workers of one cluster, of at least 1.",
            default: 50,
        },
    },
    *check({ props }, { params }) {
        const elements = elementsOf(props);
        if (elements !== undefined) {
            yield* problemsOf(elements, params);
        }
    },
});

function* problemsOf(
    elements: PolicyElements,
    { maxMinutes, maxWorkers }: { readonly maxMinutes: number; readonly maxWorkers: number },
): Iterable<Problem> {
    const sizes = [elements["autoscale.max_workers"], elements["num_workers"]].map((element) => bounds(element).to);
    if (Math.min(...sizes) > maxWorkers) {
        yield `definition does not bound the number of workers by ${maxWorkers}`;
    }
    // Clusters of jobs and pipelines end with their work, and 0 would turn automatic termination off.
    const { from, to } = bounds(elements["autotermination_minutes"]);
    if (!isFor(elements, "job", "dlt") && !(from > 0 && to <= maxMinutes)) {
        yield `definition does not bound autotermination_minutes by ${maxMinutes}`;
    }
}
