import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const PROBLEM = "inbound rules are within it and beside it";
const https = { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] };
const bare = resource(GROUP, { name: "endpoints" });
const ofGroup = { from: { securityGroupId: [bare] } };
const beside = (ipProtocol: string): PolicyResource =>
    resource(
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        { securityGroupId: UNKNOWN, ipProtocol, fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/8" },
        { name: "rule", ...ofGroup },
    );
const older = (type: string): PolicyResource =>
    resource(
        "aws:ec2/securityGroupRule:SecurityGroupRule",
        { securityGroupId: UNKNOWN, type, protocol: "-1", fromPort: 0, toPort: 0 },
        { name: "older", ...ofGroup },
    );

export const cases: RuleCases = {
    passing: {
        "rules beside it": passes(bare, beside("tcp")),
        "rules within": passes(resource(GROUP, { ingress: [https] })),
    },
    violating: {
        both: fails(PROBLEM, resource(GROUP, { ingress: [{ ...https, fromPort: 8443, toPort: 8443 }] }), beside("tcp")),
        "both, with the older type beside it": fails(
            "outbound rules are within it and beside it",
            resource(GROUP, { ingress: [https], egress: [https] }),
            older("egress"),
        ),
    },
    unknown: {
        "rules within that come from elsewhere": undecided(
            "ingress",
            resource(GROUP, { ingress: UNKNOWN }, { from: { ingress: [older("egress")] } }),
            beside("tcp"),
            older("egress"),
        ),
        "the protocol of a rule beside it": undecided("ipProtocol", bare, beside(UNKNOWN)),
    },
    absent: {
        "left out, not yet filled in by the provider": passes(resource(GROUP, { ingress: UNKNOWN }), beside("tcp")),
        "left out, and shown as its own after the deployment": passes(
            resource(GROUP, {
                ingress: [https],
                egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/8"] }],
            }),
            beside("tcp"),
            older("egress"),
        ),
        "no rules": passes(bare),
    },
};
