import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const opens = (path: string): string => `${path} lets addresses of the internet reach a port of remote administration`;
const ssh = { protocol: "tcp", fromPort: 22, toPort: 22 };
const partner = "198.51.100.0/24";

export const cases: RuleCases = {
    passing: {
        "SSH from a network of one's own": passes(
            resource(GROUP, { ingress: [{ ...ssh, cidrBlocks: ["10.1.0.0/16"] }] }),
        ),
        "SSH from the shared address space": passes(
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIpv4: "100.64.0.0/10" }),
        ),
        "SSH from unique local addresses": passes(
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIpv6: "fd00:1234::/32" }),
        ),
        "HTTPS from a partner": passes(
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: partner }),
        ),
        "ping from a partner": passes(resource(INGRESS, { ipProtocol: "icmp", cidrIpv4: partner })),
        "SSH to a partner": passes(resource(RULE, { type: "egress", ...ssh, cidrBlocks: [partner] })),
        "something that is no address range": passes(
            resource(GROUP, { ingress: [{ ...ssh, cidrBlocks: ["10.1.0.0"] }] }),
        ),
        "a port that configuration leaves out": {
            ...passes(resource(RULE, { type: "ingress", ...ssh, cidrBlocks: [partner] })),
            params: { ports: ["3389"] },
        },
    },
    violating: {
        "SSH from a partner, inline": fails(
            opens("ingress[0].cidrBlocks"),
            resource(GROUP, { ingress: [{ ...ssh, cidrBlocks: [partner] }] }),
        ),
        "SSH from more than a private block": fails(
            opens("ingress[0].cidrBlocks"),
            resource(GROUP, { ingress: [{ ...ssh, cidrBlocks: ["10.0.0.0/7"] }] }),
        ),
        "RDP within a range of ports, separate": fails(
            opens("cidrIpv4"),
            resource(INGRESS, { ipProtocol: "6", fromPort: 3000, toPort: 4000, cidrIpv4: partner }),
        ),
        "all protocols, over IPv6": fails(
            opens("cidrIpv6"),
            resource(INGRESS, { ipProtocol: "-1", cidrIpv6: "2001:db8::/32" }),
        ),
        "SSH from a partner, older type": fails(
            opens("cidrBlocks"),
            resource(RULE, { type: "ingress", ...ssh, cidrBlocks: ["192.168.0.0/16", partner] }),
        ),
        "the default group": fails(
            opens("ingress[0].ipv6CidrBlocks"),
            resource("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", {
                ingress: [{ ...ssh, ipv6CidrBlocks: ["fc00::/6"] }],
            }),
        ),
    },
    unknown: {
        "the range": undecided(
            "cidrIpv4",
            resource(INGRESS, { ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIpv4: UNKNOWN }),
        ),
        "the port": undecided(
            "fromPort",
            resource(INGRESS, { ipProtocol: "tcp", fromPort: UNKNOWN, toPort: 22, cidrIpv4: partner }),
        ),
        "the port for a network of one's own does not matter": passes(
            resource(INGRESS, { ipProtocol: "tcp", fromPort: UNKNOWN, toPort: UNKNOWN, cidrIpv4: "10.0.0.0/8" }),
        ),
    },
    absent: {
        "no rule": passes(resource(GROUP, {})),
        "no range": passes(resource(INGRESS, { ipProtocol: "tcp", fromPort: 22, toPort: 22 })),
        "no ports, which are all": fails(opens("cidrIpv4"), resource(INGRESS, { cidrIpv4: partner })),
    },
};
