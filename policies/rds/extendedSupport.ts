import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const extendedSupport = resourceRule({
    name: "rds-extended-support",
    description:
        "A database is not put under paid extended support without being asked. That is what AWS does by default " +
        "when standard support ends, at a price per core and hour that rises every year.",
    severity: "low",
    level: "advisory",
    fix: 'Set engineLifecycleSupport to "open-source-rds-extended-support-disabled", and plan the upgrade.',
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/globalCluster:GlobalCluster"],
    *check({ props }) {
        const sold = /^(aurora|mysql|postgres)/.test(text(props.engine));
        if (sold && text(props.engineLifecycleSupport) !== "open-source-rds-extended-support-disabled") {
            yield "engineLifecycleSupport is not disabled";
        }
    },
});
