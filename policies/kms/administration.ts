import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { accountOf, allowsAction } from "../shared/allowances";
import { KEY_POLICIES } from "../shared/keys";
import { statementsOf } from "../shared/statements";

/** Any of these is enough to take a key over, or to make what it encrypts unreadable. */
const ADMINISTRATION = ["kms:DisableKey", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"];

export const administration = resourceRule({
    name: "kms-administration",
    description:
        "Only one account administers a KMS key. " +
        "A second one could write itself a new policy, or delete the key and all data under it.",
    severity: "high",
    level: "mandatory",
    fix: "Allow other accounts kms:Decrypt, kms:GenerateDataKey and what else they need, and no kms:*.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html",
    framework: nist("AC-6(5)", "Least Privilege | Privileged Accounts"),
    types: KEY_POLICIES,
    *check({ props }) {
        const administering = statementsOf(props.policy).filter((statement) =>
            ADMINISTRATION.some((action) => allowsAction(statement, action)),
        );
        const accounts = administering.flatMap(({ principals }) => principals.map(accountOf));
        if (new Set(accounts.filter((account) => account !== undefined)).size > 1) {
            yield "policy lets more than one account administer the key";
        }
    },
});
