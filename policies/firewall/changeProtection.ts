import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const FLAGS = ["deleteProtection", "subnetChangeProtection"] as const;

export const changeProtection = resourceRule({
    name: "firewall-change-protection",
    description:
        "A network firewall is protected from being deleted and from losing its subnets. " +
        "Routes lead through it: without it traffic stops, or finds a way around.",
    severity: "medium",
    level: "mandatory",
    fix: `Set ${FLAGS.join(" and ")} to true.`,
    url: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-updating.html",
    framework: fsbp("NetworkFirewall.9", "Network Firewall firewalls should have deletion protection enabled"),
    types: ["aws:networkfirewall/firewall:Firewall"],
    *check({ props }) {
        for (const flag of FLAGS) {
            if (props[flag] !== true) {
                yield `${flag} is not true`;
            }
        }
    },
    remediate: () => ({ deleteProtection: true, subnetChangeProtection: true }),
});
