import { nist } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { isOpen } from "../shared/addresses";
import { SECURITY_GROUP_RULES, trafficRules, type TrafficRule } from "../shared/securityGroupRules";

export const openEgress = resourceRule({
    name: "network-open-egress",
    description:
        "No security group lets out to the whole internet, save on agreed ports. " +
        "Whoever gets to run code there could send data anywhere, and get instructions from anywhere.",
    severity: "medium",
    level: "mandatory",
    fix: "Name address ranges, prefix lists or security groups as destinations, or agree on the port in ports.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
    framework: nist("SC-7(5)", "Boundary Protection | Deny by Default — Allow by Exception"),
    types: SECURITY_GROUP_RULES,
    params: {
        ports: {
            type: "array",
            items: { type: "string" },
            description: "Ports on which traffic may leave for the whole internet.",
            default: [],
        },
    },
    *check(resource, { params }) {
        // Without a rule nothing leaves: the provider takes away the one that AWS adds to a new group.
        for (const rule of trafficRules(resource, "egress")) {
            for (const [path, cidr] of rule.ranges()) {
                if (isOpen(cidr)) {
                    yield* judge(path, rule, params.ports);
                }
            }
        }
    },
});

function* judge(path: string, rule: TrafficRule, agreed: readonly string[]): Iterable<Problem> {
    const { from, to } = rule.ports();
    if (from <= 1 && to >= 65535) {
        yield `${path} lets everything out to the whole internet`;
    } else if (from !== to || !agreed.includes(String(from))) {
        yield { advisory: `${path} lets out to the whole internet on a port that is not agreed` };
    }
}
