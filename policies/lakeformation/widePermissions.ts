import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

/** All principals of an account, an account, an organisational unit, an organisation. */
const GROUPS = /:IAMPrincipals$|:(ou|organization)\//;
const ACCOUNT = /^\d{12}$/;
const EVERYTHING = ["ALL", "SUPER_USER"];

export const widePermissions = resourceRule({
    name: "lakeformation-wide-permissions",
    description:
        "Nothing is granted past Lake Formation, and no group of principals gets everything or may pass it on. Whoever joins the " +
        "group has it by that, and nobody decided so.",
    severity: "high",
    level: "mandatory",
    fix: "Grant to roles, list the permissions that are needed, and remove permissionsWithGrantOptions.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:lakeformation/permissions:Permissions"],
    *check({ props }) {
        const principal = text(props.principal);
        if (principal === "IAM_ALLOWED_PRINCIPALS") {
            yield "principal leaves the decision to IAM";
            return;
        }
        const isGroup = GROUPS.test(principal);
        if (isGroup || ACCOUNT.test(principal)) {
            if (list(props.permissions).some((permission) => EVERYTHING.includes(text(permission)))) {
                yield "permissions gives everything to a group of principals";
            }
            // An account has to pass on what is shared with it, or nobody there can use it.
            if (isGroup && list(props.permissionsWithGrantOptions).length > 0) {
                yield "permissionsWithGrantOptions lets a group of principals pass it on";
            }
        }
    },
});
