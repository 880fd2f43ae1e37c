import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const copyTags = resourceRule({
    name: "rds-copy-tags",
    description:
        "Snapshots of a database carry its tags. Without them a copy of the data has no owner, no classification " +
        "and no cost center, and policies by tag do not hold for it.",
    severity: "low",
    level: "advisory",
    fix: "Set copyTagsToSnapshot to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html",
    framework: fsbp("RDS.17", "RDS DB instances should be configured to copy tags to snapshots"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        if (props.copyTagsToSnapshot !== true) {
            yield "copyTagsToSnapshot is not true";
        }
    },
    remediate: () => ({ copyTagsToSnapshot: true }),
});
