import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const UNRESERVED = -1;

export const reservedConcurrency = resourceRule({
    name: "lambda-reserved-concurrency",
    description:
        "A function has a limit of its own to how many of it run at once. One that is called without end takes the concurrency " +
        "of the whole account, so that everything else stops, and nothing bounds the bill.",
    severity: "low",
    level: "advisory",
    fix: "Set reservedConcurrentExecutions to what the function may need at most.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
    framework: nist("SC-5(2)", "Denial-of-service Protection | Capacity, Bandwidth, and Redundancy"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if ((props.reservedConcurrentExecutions ?? UNRESERVED) === UNRESERVED) {
            yield "reservedConcurrentExecutions is not set";
        }
    },
});
