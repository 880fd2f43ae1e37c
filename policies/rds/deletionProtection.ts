import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const deletionProtection = resourceRule({
    name: "rds-deletion-protection",
    description:
        "In a protected stack, databases refuse to be deleted. What they hold does not come back with them, and " +
        "the setting holds against every way of deleting them, not Pulumi's alone.",
    severity: "high",
    level: "mandatory",
    fix: "Set deletionProtection to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    framework: fsbp("RDS.8", "RDS DB instances should have deletion protection enabled"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/globalCluster:GlobalCluster"],
    params: PROTECTED_STACKS,
    *check({ urn, props }, { params }) {
        // A replica holds nothing of its own.
        const isReplica = isSet(props, "replicateSourceDb");
        if (isInProtectedStack(urn, params) && !isReplica && props.deletionProtection !== true) {
            yield "deletionProtection is not true";
        }
    },
    remediate: () => ({ deletionProtection: true }),
});
