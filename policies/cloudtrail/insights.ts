import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

const INSIGHTS = ["ApiCallRateInsight", "ApiErrorRateInsight"];

export const insights = resourceRule({
    name: "cloudtrail-insights",
    description:
        "A trail reports unusual rates of calls and of errors. Both show that somebody tries out what a stolen credential is " +
        "good for, and nobody sees it in the mass of single events.",
    severity: "low",
    level: "advisory",
    fix: `Add insightSelectors of type ${INSIGHTS.join(" and ")}.`,
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html",
    framework: nist("SI-4(2)", "System Monitoring | Automated Tools and Mechanisms for Real-time Analysis"),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        const selected = list(props.insightSelectors).map((selector) => selector?.insightType);
        for (const insight of INSIGHTS.filter((type) => !selected.includes(type))) {
            yield `insightSelectors lacks ${insight}`;
        }
    },
});
