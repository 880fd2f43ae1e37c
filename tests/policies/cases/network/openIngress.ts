import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const rule = { protocol: "tcp", fromPort: 443, toPort: 443 };

export const cases: RuleCases = {
    passing: {
        "a range of the company, inline": passes(
            resource(GROUP, { ingress: [{ ...rule, cidrBlocks: ["10.0.0.0/8"] }] }),
        ),
        "a range of the company, separate": passes(resource(INGRESS, { cidrIpv4: "10.0.0.0/8" })),
        "a group as the source": passes(resource(INGRESS, { referencedSecurityGroupId: "sg-1234abcd" })),
        "a way out": passes(resource(RULE, { type: "egress", cidrBlocks: ["0.0.0.0/0"] })),
        "a way out, inline": passes(resource(GROUP, { egress: [{ ...rule, cidrBlocks: ["0.0.0.0/0"] }] })),
        "something that is no address range": passes(resource(INGRESS, { cidrIpv4: "somewhere" })),
    },
    violating: {
        "claim 52: inline": fails(
            "ingress[1].cidrBlocks lets in the whole internet",
            resource(GROUP, { ingress: [rule, { ...rule, cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] }] }),
        ),
        "claim 52: inline, over IPv6": fails(
            "ingress[0].ipv6CidrBlocks lets in the whole internet",
            resource(GROUP, { ingress: [{ ...rule, ipv6CidrBlocks: ["::/0"] }] }),
        ),
        "claim 52: as a separate rule": fails(
            "cidrIpv4 lets in the whole internet",
            resource(INGRESS, { cidrIpv4: "0.0.0.0/0" }),
        ),
        "claim 52: as a separate rule, over IPv6": fails(
            "cidrIpv6 lets in the whole internet",
            resource(INGRESS, { cidrIpv6: "0::/0" }),
        ),
        "claim 52: as a separate rule of the older type": fails(
            ["cidrBlocks lets in the whole internet", "ipv6CidrBlocks lets in the whole internet"],
            resource(RULE, { type: "ingress", cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] }),
        ),
        "the default group": fails(
            "ingress[0].cidrBlocks lets in the whole internet",
            resource("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", { ingress: [{ cidrBlocks: ["0.0.0.0/0"] }] }),
        ),
        "the internet in two halves": fails(
            ["cidrBlocks lets in the whole internet", "cidrBlocks lets in the whole internet"],
            resource(RULE, { type: "ingress", cidrBlocks: ["0.0.0.0/1", "128.0.0.0/1"] }),
        ),
    },
    unknown: {
        "all inline rules": undecided("ingress", resource(GROUP, { ingress: UNKNOWN })),
        "a range": undecided("cidrIpv4", resource(INGRESS, { cidrIpv4: UNKNOWN })),
        "the direction": undecided("type", resource(RULE, { type: UNKNOWN, cidrBlocks: ["0.0.0.0/0"] })),
        "a range after one that is open": {
            given: [resource(RULE, { type: "ingress", cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: UNKNOWN })],
            says: ["cidrBlocks lets in the whole internet", "ipv6CidrBlocks is unknown until deployment"],
        },
    },
    absent: {
        "no rule": passes(resource(GROUP, {})),
        "null for a rule": passes(resource(GROUP, { ingress: [null] })),
        "no range": passes(resource(INGRESS, {})),
        "no direction": fails("cidrBlocks lets in the whole internet", resource(RULE, { cidrBlocks: ["0.0.0.0/0"] })),
    },
};
