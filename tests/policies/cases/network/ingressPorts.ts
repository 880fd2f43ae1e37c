import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

export const cases: RuleCases = {
    passing: {
        "one port": passes(
            resource(GROUP, { ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] }] }),
        ),
        "all ports from a group": passes(resource(INGRESS, { ipProtocol: "-1", referencedSecurityGroupId: "sg-1234" })),
        "a protocol without ports": passes(resource(INGRESS, { ipProtocol: "icmp", cidrIpv4: "10.0.0.0/8" })),
    },
    violating: {
        "all protocols": fails(
            "ingress[0].cidrBlocks is let in on all ports",
            resource(GROUP, { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/8"] }] }),
        ),
        "all ports of TCP": fails(
            "cidrIpv4 is let in on all ports",
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 0, toPort: 65535, cidrIpv4: "10.0.0.0/8" }),
        ),
        "all ports that are used, over IPv6, older type": fails(
            "ipv6CidrBlocks is let in on all ports",
            resource(RULE, {
                type: "ingress",
                protocol: "udp",
                fromPort: 1,
                toPort: 65535,
                ipv6CidrBlocks: ["fd00::/8"],
            }),
        ),
    },
    unknown: {
        "the protocol": undecided("ipProtocol", resource(INGRESS, { ipProtocol: UNKNOWN, cidrIpv4: "10.0.0.0/8" })),
        "a port": undecided(
            "toPort",
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 0, toPort: UNKNOWN, cidrIpv4: "10.0.0.0/8" }),
        ),
    },
    absent: {
        "no rule": passes(resource(GROUP, { ingress: [null] })),
        "no ports": fails(
            "cidrIpv4 is let in on all ports",
            resource(INGRESS, { ipProtocol: "tcp", cidrIpv4: "10.0.0.0/8" }),
        ),
    },
};
