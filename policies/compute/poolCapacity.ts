import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const poolCapacity = resourceRule({
    name: "compute-pool-capacity",
    description:
        "An instance pool has an upper bound of instances. Without one it grows with all clusters that use it, up to the quota of " +
        "the AWS account, and then takes the instances from everything else there.",
    severity: "medium",
    level: "advisory",
    fix: "Set maxCapacity within the limit.",
    url: "https://docs.databricks.com/aws/en/compute/pools",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["databricks:index/instancePool:InstancePool"],
    params: {
        maxInstances: {
            type: "integer",
            minimum: 1,
            description: "The largest capacity of one pool, of at least 1.",
            default: 100,
        },
    },
    *check({ props }, { params }) {
        if (!(numberOf(props.maxCapacity) <= params.maxInstances)) {
            yield `maxCapacity is not at most ${params.maxInstances}`;
        }
    },
});
