import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const maintenanceWindow = resourceRule({
    name: "redshift-maintenance-window",
    description:
        "The maintenance window of a Redshift cluster is chosen. AWS otherwise takes one at random, which can be " +
        "the hour of the daily load.",
    severity: "low",
    level: "advisory",
    fix: 'Set preferredMaintenanceWindow, such as "sun:03:00-sun:03:30".',
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html",
    framework: wellArchitected("SEC06-BP01", "Perform vulnerability management"),
    types: ["aws:redshift/cluster:Cluster"],
    *check({ props }) {
        if (!isSet(props, "preferredMaintenanceWindow")) {
            yield "preferredMaintenanceWindow is not set";
        }
    },
});
