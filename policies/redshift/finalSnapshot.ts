import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const finalSnapshot = resourceRule({
    name: "redshift-final-snapshot",
    description:
        "In a protected stack, a last snapshot is taken of a Redshift cluster before it is deleted. Its automated " +
        "snapshots go with it.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave skipFinalSnapshot out or set it to false, and set finalSnapshotIdentifier.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html",
    framework: nist("CP-9", "System Backup"),
    types: ["aws:redshift/cluster:Cluster"],
    params: PROTECTED_STACKS,
    *check({ urn, props }, { params }) {
        // Left out, it is false.
        if (isInProtectedStack(urn, params) && (props.skipFinalSnapshot ?? false)) {
            yield "skipFinalSnapshot is not false";
        }
    },
});
