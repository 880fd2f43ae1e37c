import { nist } from "../core/frameworks";
import type { PolicyResource } from "../core/resource";
import { stackRule } from "../core/rule";
import { documentsOf } from "../shared/policyDocument";

/** What gives a role something, and does nothing with it. */
const GRANT = /^aws:(iam\/(policyAttachment|rolePol)|lakeformation\/permissions:)/;

const isGrant = ({ type }: PolicyResource): boolean => GRANT.test(type);

export const unusedRole = stackRule({
    name: "iam-unused-role",
    description:
        "A role for an AWS service is used by something in the stack. One that is left over keeps its permissions, and whoever " +
        "may pass it to a service of their own has them.",
    severity: "low",
    level: "advisory",
    fix: "Remove the role, or pass it to what it was made for.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    framework: nist("AC-6(7)", "Least Privilege | Review of User Privileges"),
    types: ["aws:iam/role:Role"],
    *check(role, { stack }) {
        const direct = stack.dependents(role);
        const [grants, users] = [direct.filter(isGrant), direct.filter((resource) => !isGrant(resource))];
        const waiting = grants.flatMap((grant) => stack.dependents(grant)).filter((resource) => !isGrant(resource));
        if (users.length > 0 || waiting.length > 0) {
            return;
        }
        // Of a role that people or other accounts assume, whoever uses it is in no stack.
        for (const { statements = [] } of documentsOf(role)) {
            if (statements.some(({ principals }) => principals.some((name) => name.endsWith(".amazonaws.com")))) {
                yield "nothing in the stack uses it";
            }
        }
    },
});
