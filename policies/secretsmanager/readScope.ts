import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

const READS = [
    "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetSecretValue",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "ssm:GetParametersByPath",
];

export const readScope = resourceRule({
    name: "secretsmanager-read-scope",
    description:
        "No identity policy allows to read all secrets or parameters of an account. " +
        "One program that is broken into would give away the passwords of all others.",
    severity: "high",
    level: "mandatory",
    fix: "Name the secrets by ARN or prefix, such as secret:etl/*, or add a condition on their tags.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
    framework: nist("AC-6", "Least Privilege"),
    types: IDENTITY_POLICIES,
    check(resource) {
        return judgeStatements(resource, (statement) => {
            const { path, resources, excludes } = statement;
            const reads = READS.some((action) => allowsAction(statement, action));
            const all = excludes.resources || resources.some(isEverySecret);
            return reads && all && !isLimited(statement, ["*:resourcetag/*", "secretsmanager:secretid"])
                ? [`${path} allows to read all secrets`]
                : [];
        });
    },
});

function isEverySecret(resource: string): boolean {
    return resource === "*" || /^arn:[^:]*:(secretsmanager|ssm):.*:(secret:|parameter\/)?\*$/.test(resource);
}
