import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
const https = { protocol: "tcp", fromPort: 443, toPort: 443 };

export const cases: RuleCases = {
    passing: {
        "a network of one's own, inline": passes(
            resource(GROUP, { egress: [{ ...https, cidrBlocks: ["10.0.0.0/8"] }] }),
        ),
        "a group as the destination": passes(
            resource(EGRESS, { ipProtocol: "tcp", referencedSecurityGroupId: "sg-1234" }),
        ),
        "a prefix list as the destination": passes(resource(EGRESS, { ipProtocol: "tcp", prefixListId: "pl-1234" })),
        "a way in": passes(resource(RULE, { type: "ingress", cidrBlocks: ["0.0.0.0/0"] })),
        "a port agreed on by configuration": {
            ...passes(resource(GROUP, { egress: [{ ...https, cidrBlocks: ["0.0.0.0/0"] }] })),
            params: { ports: ["443"] },
        },
    },
    violating: {
        "all of the internet, inline": fails(
            "egress[0].cidrBlocks lets everything out to the whole internet",
            resource(GROUP, { egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] }),
        ),
        "one port, which nobody agreed on": advises(
            "cidrIpv4 lets out to the whole internet on a port that is not agreed",
            resource(EGRESS, { ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "0.0.0.0/0" }),
        ),
        "over IPv6": fails(
            "cidrIpv6 lets everything out to the whole internet",
            resource(EGRESS, { ipProtocol: "-1", cidrIpv6: "::/0" }),
        ),
        "the older type": advises(
            "cidrBlocks lets out to the whole internet on a port that is not agreed",
            resource(RULE, { type: "egress", ...https, cidrBlocks: ["0.0.0.0/0"] }),
        ),
        "more ports than were agreed on": {
            ...advises(
                "egress[0].cidrBlocks lets out to the whole internet on a port that is not agreed",
                resource("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", {
                    egress: [{ ...https, toPort: 444, cidrBlocks: ["0.0.0.0/0"] }],
                }),
            ),
            params: { ports: ["443"] },
        },
    },
    unknown: {
        "the range": undecided("cidrIpv4", resource(EGRESS, { cidrIpv4: UNKNOWN })),
        "the direction": undecided("type", resource(RULE, { type: UNKNOWN, cidrBlocks: ["0.0.0.0/0"] })),
    },
    absent: {
        "no rules, which lets nothing out": passes(resource(GROUP, {})),
        "no range": passes(resource(EGRESS, {})),
    },
};
