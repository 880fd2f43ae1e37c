import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

export const passRole = resourceRule({
    name: "iam-pass-role",
    description:
        "No identity policy allows to pass any role. " +
        "Whoever may give a service the role of an administrator is one: the service then does for them what they may not do.",
    severity: "high",
    level: "mandatory",
    fix: "Name the roles by ARN, and add a condition on iam:PassedToService.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    framework: nist("AC-6", "Least Privilege"),
    types: IDENTITY_POLICIES,
    check(resource) {
        return judgeStatements(resource, (statement) => {
            if (!allowsAction(statement, "iam:PassRole")) {
                return [];
            }
            const { path, resources, excludes } = statement;
            const toAny = isLimited(statement, ["iam:passedtoservice"])
                ? []
                : [{ advisory: `${path} allows to pass a role to any service` }];
            return excludes.resources || resources.some(isAnyRole)
                ? [`${path} allows to pass any role`, ...toAny]
                : toAny;
        });
    },
});

function isAnyRole(resource: string): boolean {
    return resource === "*" || /:(role\/)?\*$/.test(resource);
}
