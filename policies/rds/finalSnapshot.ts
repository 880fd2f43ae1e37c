import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const finalSnapshot = resourceRule({
    name: "rds-final-snapshot",
    description:
        "In a protected stack, a last snapshot is taken of a database before it is deleted. Its automated backups " +
        "go with it.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave skipFinalSnapshot out or set it to false, and set finalSnapshotIdentifier.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    framework: nist("CP-9", "System Backup"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    params: PROTECTED_STACKS,
    *check({ urn, props }, { params }) {
        // Of a replica no last snapshot can be taken.
        const isReplica = isSet(props, "replicateSourceDb");
        if (isInProtectedStack(urn, params) && !isReplica && (props.skipFinalSnapshot ?? false)) {
            yield "skipFinalSnapshot is not false";
        }
    },
});
