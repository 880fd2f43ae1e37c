import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "glue-public-policy",
    description:
        "The policy of a Glue catalog does not let in all AWS accounts. The catalog tells what data there is, in which columns " +
        "and where, and whoever may write it decides where jobs read.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/glue/latest/dg/cross-account-access.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:glue/resourcePolicy:ResourcePolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
