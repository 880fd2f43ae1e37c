import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { declaredBy, isDeclared, unlessDeclared } from "../shared/inWriting";

const FLAGS = ["deleteProtection", "subnetChangeProtection"] as const;

export const changeProtection = resourceRule({
    name: "firewall-change-protection",
    description:
        "A network firewall is protected from being deleted and from losing its subnets. " +
        "Routes lead through it: without it traffic stops, or finds a way around. One that gives a reason, in a tag, is advice: " +
        "an environment that is disposable goes as a whole.",
    severity: "medium",
    level: "mandatory",
    fix: `Set ${FLAGS.join(" and ")} to true, or give the reason in the firewall's tag deletion.`,
    url: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-updating.html",
    framework: fsbp("NetworkFirewall.9", "Network Firewall firewalls should have deletion protection enabled"),
    types: ["aws:networkfirewall/firewall:Firewall"],
    params: declaredBy("deletion"),
    *check({ props }, { params }) {
        for (const flag of FLAGS) {
            if (props[flag] !== true) {
                yield unlessDeclared(props, params.declaredBy, `${flag} is not true`);
            }
        }
    },
    remediate: ({ props }, { params }) =>
        isDeclared(props, params.declaredBy) ? undefined : { deleteProtection: true, subnetChangeProtection: true },
});
