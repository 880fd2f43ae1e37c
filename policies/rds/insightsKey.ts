import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const insightsKey = resourceRule({
    name: "rds-insights-key",
    description:
        "Performance Insights is encrypted with a KMS key of one's own. It keeps the text of queries, which can " +
        "hold what they search for.",
    severity: "medium",
    level: "mandatory",
    fix: "Set performanceInsightsKmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/clusterInstance:ClusterInstance"],
    *check({ props }) {
        if ((props.performanceInsightsEnabled ?? false) && !isOwnKey(props.performanceInsightsKmsKeyId)) {
            yield "performanceInsightsKmsKeyId names no key of one's own";
        }
    },
});
