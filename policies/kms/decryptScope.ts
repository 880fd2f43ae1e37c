import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

export const decryptScope = resourceRule({
    name: "kms-decrypt-scope",
    description:
        "No identity policy allows to decrypt with all keys of an account. " +
        "A key of its own for each kind of data is of no use where everybody may use every key.",
    severity: "high",
    level: "mandatory",
    fix: "Name the keys by ARN, or add a condition on kms:ResourceAliases, kms:ViaService or a tag of the key.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html",
    framework: fsbp("KMS.1", "IAM customer managed policies should not allow decryption actions on all KMS keys"),
    types: IDENTITY_POLICIES,
    params: {
        limitingKeys: {
            type: "array",
            items: { type: "string" },
            description: "Condition keys that tell keys apart, as patterns in lower case.",
            default: [
                "aws:resourcetag/*",
                "kms:encryptioncontext*",
                "kms:requestalias",
                "kms:resourcealiases",
                "kms:viaservice",
            ],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, (statement) => {
            const decrypts = ["kms:Decrypt", "kms:ReEncryptFrom"].some((action) => allowsAction(statement, action));
            const unscoped = statement.excludes.resources || statement.resources.some(isAnyKey);
            return decrypts && unscoped && !isLimited(statement, params.limitingKeys)
                ? [`${statement.path} allows to decrypt with all keys`]
                : [];
        });
    },
});

function isAnyKey(resource: string): boolean {
    return resource === "*" || /^arn:[^:]+:kms:.*(:|\/)\*$/.test(resource);
}
