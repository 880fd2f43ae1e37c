import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const concurrentRuns = resourceRule({
    name: "jobs-concurrent-runs",
    description:
        "A job runs only so many times at once. Whoever may start it can start it over and over, by mistake or not; each run takes " +
        "clusters of its own, and few jobs are written to run beside themselves.",
    severity: "low",
    level: "advisory",
    fix: "Set maxConcurrentRuns within the limit, and queue.enabled to true for what comes on top.",
    url: "https://docs.databricks.com/aws/en/jobs/configure-job",
    framework: sat("INFO-2", "Set maximum concurrent runs in job configuration"),
    types: ["databricks:index/job:Job"],
    params: {
        maxRuns: {
            type: "integer",
            minimum: 1,
            description: "The largest number of runs of one job at once, of at least 1.",
            default: 10,
        },
    },
    *check({ props }, { params }) {
        // One at a time by default.
        if (!(numberOf(props.maxConcurrentRuns, 1) <= params.maxRuns)) {
            yield `maxConcurrentRuns is not at most ${params.maxRuns}`;
        }
    },
});
