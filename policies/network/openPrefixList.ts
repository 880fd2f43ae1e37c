import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { stackRule } from "../core/rule";
import { readDeclared, type Stack } from "../core/stack";
import { list } from "../core/values";
import { isOpen } from "../shared/addresses";

const PREFIX_LIST = "aws:ec2/managedPrefixList:ManagedPrefixList";
const PREFIX_LIST_ENTRY = "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry";

/** Where each kind of ingress rule names its prefix lists. */
const PREFIX_LISTS_IN = {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": "ingress",
    "aws:ec2/securityGroup:SecurityGroup": "ingress",
    "aws:ec2/securityGroupRule:SecurityGroupRule": "prefixListIds",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": "prefixListId",
} as const;

type SecurityGroupType = keyof typeof PREFIX_LISTS_IN;

export const openPrefixList = stackRule({
    name: "network-open-prefix-list",
    description:
        "No security group lets in the whole internet by way of a prefix list. A list hides its ranges behind an id, and changing " +
        "the list changes every rule that names it.",
    severity: "critical",
    level: "mandatory",
    fix: "Take the range out of the prefix list, or name another list in the rule.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: Object.keys(PREFIX_LISTS_IN) as SecurityGroupType[],
    *check(resource, { stack }) {
        const lists = stack.sources(resource, PREFIX_LISTS_IN[resource.type], PREFIX_LIST);
        for (const prefixList of lists) {
            const isIngress =
                resource.type !== "aws:ec2/securityGroupRule:SecurityGroupRule" || resource.props.type !== "egress";
            if (isIngress && rangesOf(prefixList, stack).some(isOpen)) {
                yield `its prefix list "${prefixList.name}" holds the whole internet`;
            }
        }
    },
});

function rangesOf(prefixList: Subject<typeof PREFIX_LIST>, stack: Stack): readonly (string | null | undefined)[] {
    const separate = stack.attached(prefixList, { type: PREFIX_LIST_ENTRY, property: "prefixListId" });
    return [
        ...list(readDeclared(prefixList, "entries")).map((entry) => entry?.cidr),
        ...separate.map(({ props }) => props.cidr),
    ];
}
