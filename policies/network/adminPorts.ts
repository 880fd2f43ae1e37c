import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isPublic } from "../shared/privateAddresses";
import { SECURITY_GROUP_RULES, trafficRules, type TrafficRule } from "../shared/securityGroupRules";

export const adminPorts = resourceRule({
    name: "network-admin-ports",
    description:
        "No security group opens a port of remote administration to addresses of the internet. " +
        "Those ports are tried out all day long, and a range that is a partner's today is somebody else's tomorrow; " +
        "Session Manager needs no open port.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the rule and administer through Session Manager, or name private address ranges.",
    url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html",
    framework: fsbp("EC2.19", "Security groups should not allow unrestricted access to ports with high risk"),
    types: SECURITY_GROUP_RULES,
    params: {
        ports: {
            type: "array",
            items: { type: "string" },
            description: "The ports of remote administration.",
            // SSH, RDP, and Windows Remote Management over HTTP and HTTPS.
            default: ["22", "3389", "5985", "5986"],
        },
    },
    *check(resource, { params }) {
        for (const rule of trafficRules(resource, "ingress")) {
            for (const [path, cidr] of rule.ranges()) {
                if (isPublic(cidr) && opens(rule, params.ports)) {
                    yield `${path} lets addresses of the internet reach a port of remote administration`;
                }
            }
        }
    },
});

function opens(rule: TrafficRule, ports: readonly string[]): boolean {
    const { from, to } = rule.ports();
    return ports.some((port) => from <= Number(port) && Number(port) <= to);
}
