import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "backup-public-policy",
    description:
        "The policy of a vault does not let in all AWS accounts. Whoever may copy a backup has all data of the day on which it " +
        "was made.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:backup/vaultPolicy:VaultPolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
