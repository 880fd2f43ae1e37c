import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "dynamodb-public-policy",
    description:
        "The policy of a DynamoDB table or stream does not let in all AWS accounts. Whoever reads the stream " +
        "reads every change, and no table policy of IAM is asked.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts or roles, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:dynamodb/resourcePolicy:ResourcePolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
