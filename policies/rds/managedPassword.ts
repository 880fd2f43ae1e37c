import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

/** Properties by which a database takes over the password of another, or of a snapshot. */
const ORIGINS = [
    "globalClusterIdentifier",
    "replicateSourceDb",
    "replicationSourceIdentifier",
    "restoreToPointInTime",
    "snapshotIdentifier",
];
const PASSWORDS = ["masterPassword", "masterPasswordWo", "password", "passwordWo"];

export const managedPassword = resourceRule({
    name: "rds-managed-password",
    description:
        "The password of a database administrator is kept and rotated by Secrets Manager. One that a program sets " +
        "stays as it is, in the state and in the head of whoever wrote it.",
    severity: "high",
    level: "mandatory",
    fix: "Set manageMasterUserPassword to true, and no password.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
    framework: nist("IA-5", "Authenticator Management"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        const given = PASSWORDS.some((key) => isSet(props, key));
        const takenOver = ORIGINS.some((key) => isSet(props, key));
        if (props.manageMasterUserPassword !== true && (given || !takenOver)) {
            yield "manageMasterUserPassword is not true";
        }
    },
});
