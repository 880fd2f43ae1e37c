import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const parameterGroup = resourceRule({
    name: "redshift-parameter-group",
    description:
        "A Redshift cluster has a parameter group of its own. The default group logs no user activity and cannot " +
        "be changed.",
    severity: "medium",
    level: "mandatory",
    fix: "Set clusterParameterGroupName to a redshift.ParameterGroup.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html",
    framework: nist("CM-6", "Configuration Settings"),
    types: ["aws:redshift/cluster:Cluster"],
    *check({ props }) {
        if (/^$|^default\./.test(text(props.clusterParameterGroupName))) {
            yield "clusterParameterGroupName names no group of one's own";
        }
    },
});
