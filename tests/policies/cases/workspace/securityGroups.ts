import type { PolicyResource } from "../../../../policies/evaluate";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const LEGACY_RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const PROBLEM = 'its security group "clusters" lets in address ranges';
const all = { protocol: "tcp", fromPort: 0, toPort: 65535 };

const group = resource(GROUP, {}, { name: "clusters" });
const inGroup = { name: "rule", from: { securityGroupId: [group] } };
const network = (...groups: PolicyResource[]): PolicyResource =>
    resource(
        "databricks:index/mwsNetworks:MwsNetworks",
        { securityGroupIds: [UNKNOWN] },
        { from: { securityGroupIds: groups } },
    );
const inline = (ingress: Inputs<typeof GROUP>["ingress"]): PolicyResource =>
    resource(GROUP, { ingress }, { name: "clusters" });

export const cases: RuleCases = {
    passing: {
        "its own nodes, within the group": passes(network(group), inline([{ ...all, self: true, cidrBlocks: [] }])),
        "its own nodes, beside it": passes(
            network(group),
            group,
            resource(RULE, { ipProtocol: "tcp", referencedSecurityGroupId: UNKNOWN }, inGroup),
        ),
        "what goes out": passes(
            network(group),
            group,
            resource(LEGACY_RULE, { ...all, type: "egress", cidrBlocks: ["10.0.0.0/8"] }, inGroup),
        ),
        "a group of another stack": passes(network()),
    },
    violating: {
        "a range, within the group": fails(PROBLEM, network(group), inline([{ ...all, cidrBlocks: ["10.0.0.0/8"] }])),
        "a range, beside it": fails(
            PROBLEM,
            network(group),
            group,
            resource(RULE, { ipProtocol: "tcp", cidrIpv4: "10.0.0.0/8" }, inGroup),
        ),
        "a range, in the older form": fails(
            PROBLEM,
            network(group),
            group,
            resource(LEGACY_RULE, { ...all, type: "ingress", ipv6CidrBlocks: ["fd00::/8"] }, inGroup),
        ),
    },
    unknown: {
        "ranges that come from elsewhere": undecided(
            "ingress",
            network(group),
            resource(GROUP, { ingress: UNKNOWN }, { name: "clusters", from: { ingress: [network()] } }),
        ),
        "a range that is not known yet: that it is given is": fails(
            PROBLEM,
            network(group),
            group,
            resource(RULE, { ipProtocol: "tcp", cidrIpv4: UNKNOWN }, inGroup),
        ),
    },
    absent: { "a group without rules": passes(network(group), group) },
};
