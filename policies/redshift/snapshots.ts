import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const snapshots = resourceRule({
    name: "redshift-snapshots",
    description:
        "Redshift keeps its automated snapshots of a cluster for a week at least. A deletion or a bad load is " +
        "often noticed after the weekend, and the default keeps one day.",
    severity: "medium",
    level: "mandatory",
    fix: "Set automatedSnapshotRetentionPeriod to 7 or more.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    framework: fsbp("Redshift.3", "Amazon Redshift clusters should have automatic snapshots enabled"),
    types: ["aws:redshift/cluster:Cluster"],
    params: {
        days: {
            type: "integer",
            minimum: 1,
            maximum: 35,
            description: "Days for which automated snapshots are kept at least.",
            default: 7,
        },
    },
    *check({ props }, { params }) {
        // Left out, it is 1.
        if (!((props.automatedSnapshotRetentionPeriod ?? 1) >= params.days)) {
            yield `automatedSnapshotRetentionPeriod is not at least ${params.days}`;
        }
    },
});
