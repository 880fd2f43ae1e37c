import { fsbp } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { text } from "../core/values";
import { LAMBDA_RUNTIMES } from "../data/lambdaRuntimes";
import { daysBetween } from "../shared/days";
import { SUPPORT_PARAMS } from "../shared/endOfSupport";

/** What happens to a runtime, in the order in which it does. */
const MILESTONES = [
    ["ends", "out of support"],
    ["createBlocked", "refused by AWS for new functions"],
    ["updateBlocked", "refused by AWS for every change"],
] as const;

export const supportedRuntime = resourceRule({
    name: "lambda-supported-runtime",
    description:
        "A function uses a runtime that is supported. One that is not gets no security fixes, and from a certain day AWS refuses " +
        "to create such functions, and then to change them; advice comes some time before.",
    severity: "high",
    level: "mandatory",
    fix: "Set runtime to the latest version of the language.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
    framework: fsbp("Lambda.2", "Lambda functions should use supported runtimes"),
    types: ["aws:lambda/function:Function"],
    params: SUPPORT_PARAMS,
    *check({ props }, { params, today }) {
        // An image brings its own runtime.
        if (props.packageType !== "Image") {
            yield* problemsOf(text(props.runtime), params.today || today, params.warnDays);
        }
    },
});

function* problemsOf(runtime: string, today: string, warnDays: number): Iterable<Problem> {
    const lifecycle = LAMBDA_RUNTIMES.get(runtime);
    if (lifecycle === undefined) {
        yield { advisory: "runtime is in no table of supported versions, so that its support cannot be judged" };
        return;
    }
    const daysTo = (day: string | undefined): number => (day === undefined ? Infinity : daysBetween(today, day));
    const reached = MILESTONES.filter(([milestone]) => daysTo(lifecycle[milestone]) < 0).at(-1);
    if (reached !== undefined) {
        yield `runtime has been ${reached[1]} since ${lifecycle[reached[0]]}`;
    }
    const next = MILESTONES.find(([milestone]) => daysTo(lifecycle[milestone]) >= 0);
    if (next !== undefined && daysTo(lifecycle[next[0]]) <= warnDays) {
        yield { advisory: `runtime will be ${next[1]} from ${lifecycle[next[0]]} on` };
    }
}
