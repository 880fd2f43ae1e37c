import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const versionUpgrades = resourceRule({
    name: "redshift-version-upgrades",
    description:
        "A Redshift cluster takes new versions of the engine by itself. They bring the security fixes, within the " +
        "maintenance window.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave allowVersionUpgrade out or set it to true.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html",
    framework: fsbp("Redshift.6", "Amazon Redshift should have automatic upgrades to major versions enabled"),
    types: ["aws:redshift/cluster:Cluster"],
    *check({ props }) {
        // Left out, it is true.
        if (!(props.allowVersionUpgrade ?? true)) {
            yield "allowVersionUpgrade is not true";
        }
    },
    remediate: () => ({ allowVersionUpgrade: true }),
});
