import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const PROBLEM = 'its prefix list "partners" holds the whole internet';

const prefixList = (cidr: string): PolicyResource =>
    resource("aws:ec2/managedPrefixList:ManagedPrefixList", { entries: [{ cidr }] }, { name: "partners" });
const open = prefixList("0.0.0.0/0");
const closed = prefixList("10.0.0.0/8");
const empty = resource("aws:ec2/managedPrefixList:ManagedPrefixList", {}, { name: "partners" });
const entry = (cidr: string): PolicyResource =>
    resource(
        "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
        { prefixListId: UNKNOWN, cidr },
        { name: "entry", from: { prefixListId: [empty] } },
    );
const ingress = (list: PolicyResource): PolicyResource =>
    resource(INGRESS, { prefixListId: UNKNOWN }, { from: { prefixListId: [list] } });

export const cases: RuleCases = {
    passing: {
        "ranges of the company": passes(ingress(closed), closed),
        "ranges of the company in a separate entry": passes(ingress(empty), empty, entry("10.0.0.0/8")),
        "a list of AWS's own": passes(resource(INGRESS, { prefixListId: "pl-1234abcd" }), open),
        "a way out": passes(
            resource(RULE, { type: "egress", prefixListIds: UNKNOWN }, { from: { prefixListIds: [open] } }),
            open,
        ),
    },
    violating: {
        "claim 52: a prefix list in a separate rule": fails(PROBLEM, ingress(open), open),
        "claim 52: a prefix list in a separate rule of the older type": fails(
            PROBLEM,
            resource(RULE, { type: "ingress", prefixListIds: [UNKNOWN] }, { from: { prefixListIds: [open] } }),
            open,
        ),
        "claim 52: a prefix list inline": fails(
            PROBLEM,
            resource(GROUP, { ingress: [{ prefixListIds: [UNKNOWN] }] }, { from: { ingress: [open] } }),
            open,
        ),
        "claim 52: a prefix list with a separate entry, over IPv6": fails(
            PROBLEM,
            ingress(empty),
            empty,
            entry("::/0"),
        ),
    },
    unknown: {
        "a range of the list": undecided("entries.0.cidr", ingress(prefixList(UNKNOWN)), prefixList(UNKNOWN)),
        "a range of a separate entry": undecided("cidr", ingress(empty), empty, entry(UNKNOWN)),
        "the direction": undecided(
            "type",
            resource(RULE, { type: UNKNOWN, prefixListIds: UNKNOWN }, { from: { prefixListIds: [open] } }),
            open,
        ),
    },
    absent: {
        "no prefix list": passes(resource(INGRESS, { cidrIpv4: "10.0.0.0/8" })),
        "no entries": passes(ingress(empty), empty),
        "a list of another stack": passes(ingress(open)),
    },
};
