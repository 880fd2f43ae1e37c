import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { SECURITY_GROUP_RULES, trafficRules } from "../shared/securityGroupRules";

export const ruleDescription = resourceRule({
    name: "network-rule-description",
    description:
        "Every rule of a security group says what it is for. " +
        "A rule whose reason nobody knows is never removed, and a review can only ask who made it.",
    severity: "low",
    level: "advisory",
    fix: "Set description to the traffic that the rule is there for.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
    framework: wellArchitected("SEC05-BP02", "Control traffic flow within your network layers"),
    types: SECURITY_GROUP_RULES,
    *check(resource) {
        for (const direction of ["ingress", "egress"] as const) {
            for (const { at, described } of trafficRules(resource, direction)) {
                if (!described) {
                    yield `${at}description is not set`;
                }
            }
        }
    },
});
