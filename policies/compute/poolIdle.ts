import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const poolIdle = resourceRule({
    name: "compute-pool-idle",
    description:
        "An instance pool keeps no instances without end that no cluster uses. AWS bills them like used ones; Databricks bills " +
        "nothing, so that the reports of its usage do not show them.",
    severity: "low",
    level: "advisory",
    fix: "Set idleInstanceAutoterminationMinutes within the limit, and minIdleInstances to 0.",
    url: "https://docs.databricks.com/aws/en/compute/pools",
    framework: wellArchitected("COST09-BP03", "Supply resources dynamically"),
    types: ["databricks:index/instancePool:InstancePool"],
    params: {
        maxMinutes: {
            type: "integer",
            minimum: 0,
            description: "The longest time that an instance may be idle, in minutes.",
            default: 60,
        },
        maxIdleInstances: {
            type: "integer",
            minimum: 0,
            description: "The largest number of instances that may be idle all the time.",
            default: 0,
        },
    },
    *check({ props }, { params }) {
        if (!(numberOf(props.idleInstanceAutoterminationMinutes) <= params.maxMinutes)) {
            yield `idleInstanceAutoterminationMinutes is not at most ${params.maxMinutes}`;
        }
        // None are kept by default.
        if (!(numberOf(props.minIdleInstances, 0) <= params.maxIdleInstances)) {
            yield `minIdleInstances is not at most ${params.maxIdleInstances}`;
        }
    },
});
