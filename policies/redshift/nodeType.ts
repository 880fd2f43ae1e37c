import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { REDSHIFT_NODE_ENDS } from "../data/redshiftNodes";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const nodeType = resourceRule({
    name: "redshift-node-type",
    description:
        "A Redshift cluster runs on nodes of a family that is supported. What is past its end of life cannot be " +
        "resized or replaced; advice comes some time before that.",
    severity: "high",
    level: "mandatory",
    fix: "Set nodeType to one of the ra3 or rg family.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html",
    framework: nist("SA-22", "Unsupported System Components"),
    types: ["aws:redshift/cluster:Cluster"],
    params: SUPPORT_PARAMS,
    check({ props }, context) {
        return supportProblems("nodeType", text(props.nodeType), REDSHIFT_NODE_ENDS, context);
    },
});
