import type { PolicyResource } from "../../../../policies/evaluate";
import type { Inputs } from "../../../../policies/types";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACL = "aws:ec2/networkAcl:NetworkAcl";
const RULE = "aws:ec2/networkAclRule:NetworkAclRule";
const separate = (change: Inputs<typeof RULE>): PolicyResource =>
    resource(RULE, {
        ruleAction: "allow",
        protocol: "tcp",
        fromPort: 22,
        toPort: 22,
        cidrBlock: "0.0.0.0/0",
        egress: false,
        ...change,
    });
const entry = { action: "allow", protocol: "6", fromPort: 0, toPort: 65535, cidrBlock: "0.0.0.0/0", ruleNo: 100 };

export const cases: RuleCases = {
    passing: {
        "SSH from a network of one's own": passes(separate({ cidrBlock: "10.0.0.0/8" })),
        "SSH, denied": passes(separate({ ruleAction: "deny" })),
        "SSH, on the way out": passes(separate({ egress: true })),
        "HTTPS from everywhere": passes(separate({ fromPort: 443, toPort: 443 })),
        "ephemeral ports without that of RDP": passes(separate({ fromPort: 32768, toPort: 65535 })),
        "other protocols": passes(separate({ protocol: "udp" })),
        "inline, from a network of one's own": passes(
            resource(ACL, { ingress: [{ ...entry, cidrBlock: "10.0.0.0/8" }] }),
        ),
    },
    violating: {
        "all of it, for a reason that the list says": advises(
            "ingress[0] lets the whole internet reach SSH or RDP, for the reason in its tag open-inbound",
            resource(ACL, { ingress: [entry], tags: { "open-inbound": "Databricks wants it" } }),
        ),
        "SSH from everywhere": fails("it lets the whole internet reach SSH or RDP", separate({})),
        "ephemeral ports with that of RDP": fails(
            "it lets the whole internet reach SSH or RDP",
            separate({ fromPort: 1024, toPort: 65535, egress: null }),
        ),
        "all protocols over IPv6, inline": fails(
            "ingress[1] lets the whole internet reach SSH or RDP",
            resource(ACL, {
                ingress: [
                    { ...entry, action: "deny" },
                    { ...entry, protocol: "-1", cidrBlock: null, ipv6CidrBlock: "::/0" },
                ],
            }),
        ),
        "all ports, inline": fails(
            "ingress[0] lets the whole internet reach SSH or RDP",
            resource(ACL, { ingress: [{ ...entry, action: "Allow" }] }),
        ),
    },
    unknown: {
        "the range": undecided("cidrBlock", separate({ cidrBlock: UNKNOWN })),
        "the action": undecided("ruleAction", separate({ ruleAction: UNKNOWN })),
        "all inline rules": undecided("ingress", resource(ACL, { ingress: UNKNOWN })),
    },
    absent: {
        "no rules": passes(resource(ACL, { vpcId: "vpc-1234" })),
        "null for a rule": passes(resource(ACL, { ingress: [null] })),
        "no inputs": passes(resource(RULE, {})),
    },
};
