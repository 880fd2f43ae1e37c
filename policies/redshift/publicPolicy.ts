import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "redshift-public-policy",
    description:
        "The policy of a Redshift warehouse or snapshot does not let in all AWS accounts. It says who may restore " +
        "a snapshot or load data into the warehouse, from outside of the account.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts or roles, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-authentication-access-control.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:redshift/resourcePolicy:ResourcePolicy", "aws:redshiftserverless/resourcePolicy:ResourcePolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
