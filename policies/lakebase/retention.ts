import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const retention = resourceRule({
    name: "lakebase-retention",
    description:
        "A Lakebase database can be set back to a time some days ago. A wrong statement is often found out after a weekend, when " +
        "the history of two days is gone.",
    severity: "medium",
    level: "mandatory",
    fix: "Set retentionWindowInDays to at least the limit, or leave it out, which makes it 7.",
    url: "https://docs.databricks.com/aws/en/oltp/",
    framework: wellArchitected("REL09-BP03", "Perform data backup automatically"),
    types: ["databricks:index/databaseInstance:DatabaseInstance"],
    params: {
        minDays: {
            type: "integer",
            minimum: 2,
            maximum: 35,
            description: "The shortest history, in days, from 2 to 35.",
            default: 7,
        },
    },
    *check({ props }, { params }) {
        if (!(numberOf(props.retentionWindowInDays, 7) >= params.minDays)) {
            yield `retentionWindowInDays is not at least ${params.minDays}`;
        }
    },
});
