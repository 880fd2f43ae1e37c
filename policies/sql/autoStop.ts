import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const autoStop = resourceRule({
    name: "sql-auto-stop",
    description:
        "A SQL warehouse stops soon when it is idle. It is paid for while it runs, whether or not anyone asks; by default it runs " +
        "for two hours after the last query.",
    severity: "medium",
    level: "mandatory",
    fix: "Set autoStopMins to a positive number within the limit.",
    url: "https://docs.databricks.com/aws/en/compute/sql-warehouse/create",
    framework: wellArchitected("COST09-BP03", "Supply resources dynamically"),
    types: ["databricks:index/sqlEndpoint:SqlEndpoint"],
    params: {
        maxMinutes: {
            type: "integer",
            minimum: 1,
            description: "The longest idle time, in minutes, of at least 1.",
            default: 60,
        },
    },
    *check({ props }, { params }) {
        const minutes = numberOf(props.autoStopMins, 120);
        if (!(minutes > 0)) {
            yield "autoStopMins never stops it";
        } else if (minutes > params.maxMinutes) {
            yield `autoStopMins is not at most ${params.maxMinutes}`;
        }
    },
});
