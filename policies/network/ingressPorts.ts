import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { SECURITY_GROUP_RULES, trafficRules } from "../shared/securityGroupRules";

/** What is let in by a rule that names no address range. */
const NOTHING = { from: 0, to: -1 };

export const ingressPorts = resourceRule({
    name: "network-ingress-ports",
    description:
        "A security group that lets in an address range says on which ports. " +
        "All ports is what is left of a rule that nobody finished, and lets in whatever listens there next.",
    severity: "medium",
    level: "advisory",
    fix: "Set the protocol, and fromPort and toPort to the ports that are served; let members in by their security group.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
    framework: nist("CM-7", "Least Functionality"),
    types: SECURITY_GROUP_RULES,
    *check(resource) {
        for (const rule of trafficRules(resource, "ingress")) {
            for (const [path, cidr] of rule.ranges()) {
                const { from, to } = cidr === undefined || cidr === null ? NOTHING : rule.ports();
                if (from <= 1 && to >= 65535) {
                    yield `${path} is let in on all ports`;
                }
            }
        }
    },
});
