import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const workgroupMetrics = resourceRule({
    name: "athena-workgroup-metrics",
    description:
        "A workgroup publishes metrics of its queries. They are where one sees that somebody reads much more than they do on " +
        "other days.",
    severity: "low",
    level: "advisory",
    fix: "Remove configuration.publishCloudwatchMetricsEnabled, whose default is true.",
    url: "https://docs.aws.amazon.com/athena/latest/ug/athena-cloudwatch-metrics-enable.html",
    framework: fsbp("Athena.4", "Athena workgroups should have logging enabled"),
    types: ["aws:athena/workgroup:Workgroup"],
    *check({ props }) {
        if (props.configuration?.publishCloudwatchMetricsEnabled === false) {
            yield "configuration.publishCloudwatchMetricsEnabled is false";
        }
    },
    remediate: () => ({ configuration: { publishCloudwatchMetricsEnabled: true } }),
});
