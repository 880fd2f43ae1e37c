import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { numberOf } from "../shared/numbers";

export const autoTermination = resourceRule({
    name: "compute-auto-termination",
    description:
        "An all-purpose cluster ends by itself when it is idle. One that does not is paid for day and night, and keeps running on " +
        "the image it was started with, without the security patches since.",
    severity: "medium",
    level: "mandatory",
    fix: "Set autoterminationMinutes to a positive number within the limit.",
    url: "https://docs.databricks.com/aws/en/compute/clusters-manage#automatic-termination",
    framework: sat("GOV-4", "Long-running clusters"),
    types: ["databricks:index/cluster:Cluster"],
    params: {
        maxMinutes: {
            type: "integer",
            minimum: 10,
            description: "The longest idle time, in minutes, of at least 10.",
            default: 120,
        },
    },
    *check({ props }, { params }) {
        const minutes = numberOf(props.autoterminationMinutes);
        if (!isSet(props, "autoterminationMinutes")) {
            yield "autoterminationMinutes is not set";
        } else if (!(minutes > 0)) {
            yield "autoterminationMinutes turns automatic termination off";
        } else if (minutes > params.maxMinutes) {
            yield `autoterminationMinutes exceeds ${params.maxMinutes}`;
        }
    },
    remediate: (_, { params }) => ({ autoterminationMinutes: params.maxMinutes }),
});
