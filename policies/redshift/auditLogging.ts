import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";

const LOGGING = {
    type: "aws:redshift/logging:Logging",
    property: "clusterIdentifier",
    key: "clusterIdentifier",
} as const;

export const auditLogging = stackRule({
    name: "redshift-audit-logging",
    description:
        "A Redshift cluster has its audit logs switched on in the same stack. They tell who signed in and what " +
        "was changed, and what is not logged cannot be found out later.",
    severity: "high",
    level: "mandatory",
    fix: "Add a redshift.Logging for the cluster.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html",
    framework: fsbp("Redshift.4", "Amazon Redshift clusters should have audit logging enabled"),
    types: ["aws:redshift/cluster:Cluster"],
    *check(cluster, { stack }) {
        if (stack.attached(cluster, LOGGING).length === 0) {
            yield "nothing in the stack logs who uses it";
        }
    },
});
