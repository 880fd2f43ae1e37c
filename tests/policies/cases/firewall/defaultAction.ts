import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:networkfirewall/firewallPolicy:FirewallPolicy";
const WHOLE = "firewallPolicy.statelessDefaultActions lets packets pass";
const FRAGMENTS = "firewallPolicy.statelessFragmentDefaultActions lets packets pass";
const policy = (actions: string[], fragments: string[]): PolicyResource =>
    resource(TYPE, {
        firewallPolicy: { statelessDefaultActions: actions, statelessFragmentDefaultActions: fragments },
    });

export const cases: RuleCases = {
    passing: {
        "handed on, fragments dropped": passes(policy(["aws:forward_to_sfe"], ["aws:drop"])),
        "dropped and counted": passes(policy(["aws:drop", "count"], ["aws:drop"])),
    },
    violating: {
        "packets pass": fails(WHOLE, policy(["aws:pass"], ["aws:drop"])),
        "fragments pass": fails(FRAGMENTS, policy(["aws:forward_to_sfe"], ["aws:pass"])),
        "no action": fails([WHOLE, FRAGMENTS], policy([], ["count"])),
    },
    unknown: {
        "the policy": undecided("firewallPolicy", resource(TYPE, { firewallPolicy: UNKNOWN })),
        "an action": undecided("firewallPolicy.statelessDefaultActions.0", policy([UNKNOWN], ["aws:drop"])),
    },
    absent: { "no policy": fails([WHOLE, FRAGMENTS], resource(TYPE, { name: "egress" })) },
};
