import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "logs-public-policy",
    description:
        "No policy of CloudWatch Logs lets all AWS accounts write logs or subscribe to a destination. Whoever can write can bury " +
        "what matters, and at one's own cost.",
    severity: "high",
    level: "mandatory",
    fix: "Name the accounts or services, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: [
        "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
        "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
    ],
    *check({ type, props }) {
        const [property, policy] =
            type === "aws:cloudwatch/logResourcePolicy:LogResourcePolicy"
                ? (["policyDocument", props.policyDocument] as const)
                : (["accessPolicy", props.accessPolicy] as const);
        if (statementsOf(policy).some(allowsEveryone)) {
            yield `${property} allows everyone`;
        }
    },
});
