import { sat } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { text } from "../core/values";
import { COMPLETE_FROM, RUNTIME_SUPPORT_ENDS } from "../data/runtimes";
import { CLUSTER_TYPES, clustersOf } from "../shared/clusters";
import { daysBetween } from "../shared/days";
import { SUPPORT_PARAMS } from "../shared/endOfSupport";

export const supportedRuntime = resourceRule({
    name: "compute-supported-runtime",
    description:
        "A cluster runs a Databricks Runtime that is supported. One past its end of support gets no security fixes and can be " +
        "withdrawn; advice comes some time before that, so that the upgrade is not an emergency.",
    severity: "high",
    level: "mandatory",
    fix: "Set sparkVersion to the latest runtime with long-term support.",
    url: "https://docs.databricks.com/aws/en/release-notes/runtime/",
    framework: sat("GOV-5", "Deprecated versions of Databricks runtimes"),
    types: CLUSTER_TYPES,
    params: SUPPORT_PARAMS,
    *check(resource, { params, today }) {
        for (const { at, spec } of clustersOf(resource)) {
            yield* problemsOf(`${at}sparkVersion`, text(spec.sparkVersion), params.today || today, params.warnDays);
        }
    },
});

/** Versions read `16.4.x-scala2.12`, `18.x-scala2.13` and `15.4.x-cpu-ml-scala2.12`, but also `custom:…` and `auto:…`. */
function* problemsOf(path: string, sparkVersion: string, today: string, warnDays: number): Iterable<Problem> {
    const [, version = "", major] = /^((\d+)(?:\.\d+)?)\.x\b/.exec(sparkVersion) ?? [];
    const end = RUNTIME_SUPPORT_ENDS.get(version);
    if (end === undefined) {
        if (Number(major) < COMPLETE_FROM) {
            yield `${path} is long out of support`;
        } else if (!RUNTIME_SUPPORT_ENDS.has(version)) {
            yield { advisory: `${path} is in no table of supported runtimes, so that its support cannot be judged` };
        }
    } else if (daysBetween(today, end) < 0) {
        yield `${path} has been out of support since ${end}`;
    } else if (daysBetween(today, end) <= warnDays) {
        yield { advisory: `${path} is supported until ${end} only` };
    }
}
