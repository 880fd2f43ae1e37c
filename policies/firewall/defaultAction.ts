import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

const ACTIONS = ["statelessDefaultActions", "statelessFragmentDefaultActions"] as const;

/** Actions that let no packet pass unseen. */
const SAFE = ["aws:drop", "aws:forward_to_sfe"];

export const defaultAction = resourceRule({
    name: "firewall-default-action",
    description:
        "A firewall policy drops packets that no stateless rule is about, or hands them on to the stateful rules. " +
        "Where they pass, the firewall stops only what somebody thought of; fragments have an action of their own.",
    severity: "high",
    level: "mandatory",
    fix: `Set ${ACTIONS.join(" and ")} to ["aws:forward_to_sfe"] or ["aws:drop"].`,
    url: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html",
    framework: fsbp(
        "NetworkFirewall.4",
        "The default stateless action for Network Firewall policies should be drop or forward for full packets",
    ),
    types: ["aws:networkfirewall/firewallPolicy:FirewallPolicy"],
    *check({ props }) {
        for (const property of ACTIONS) {
            const actions = list(props.firewallPolicy?.[property]);
            if (!actions.some((action) => SAFE.includes(action ?? ""))) {
                yield `firewallPolicy.${property} lets packets pass`;
            }
        }
    },
});
