import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "kinesis-public-policy",
    description:
        "The policy of a stream or consumer does not let in all AWS accounts. Whoever reads the stream has the data before any " +
        "table and any grant, and whoever writes it has forged the data.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:kinesis/resourcePolicy:ResourcePolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
