import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const managedPassword = resourceRule({
    name: "redshift-managed-password",
    description:
        "The password of a Redshift administrator is kept and rotated by Secrets Manager. One that a program sets " +
        "stays as it is, in the state and in the head of whoever wrote it.",
    severity: "high",
    level: "mandatory",
    fix: "Set manageMasterPassword, or manageAdminPassword of a namespace, to true, and no password.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html",
    framework: nist("IA-5", "Authenticator Management"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/namespace:Namespace"],
    *check({ type, props }) {
        if (type === "aws:redshift/cluster:Cluster") {
            const restored = isSet(props, "snapshotIdentifier") || isSet(props, "snapshotArn");
            const given = isSet(props, "masterPassword") || isSet(props, "masterPasswordWo");
            if (props.manageMasterPassword !== true && (given || !restored)) {
                yield "manageMasterPassword is not true";
            }
            // Without any password only IAM signs in to a namespace.
        } else if (props.manageAdminPassword !== true) {
            if (isSet(props, "adminUserPassword") || isSet(props, "adminUserPasswordWo")) {
                yield "manageAdminPassword is not true";
            }
        }
    },
});
