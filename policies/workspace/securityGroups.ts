import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { stackRule } from "../core/rule";
import { readDeclared, type Stack } from "../core/stack";
import { isSet, list } from "../core/values";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const LEGACY_RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";

export const securityGroups = stackRule({
    name: "workspace-security-groups",
    description:
        "The security groups of a workspace let in traffic of groups, and none of address ranges. Clusters open every connection " +
        "to the outside themselves: only their own nodes have to reach them, on all ports.",
    severity: "high",
    level: "mandatory",
    fix: "Let in by self, securityGroups or referencedSecurityGroupId in place of address ranges and prefix lists.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc",
    framework: sat("NS-4", "Workspace uses a customer-managed VPC (AWS, GCP) or enables VNet injection (Azure)"),
    types: ["databricks:index/mwsNetworks:MwsNetworks"],
    *check(network, { stack }) {
        for (const group of stack.sources(network, "securityGroupIds", GROUP)) {
            if (letsInRanges(group, stack)) {
                yield `its security group "${group.name}" lets in address ranges`;
            }
        }
    },
});

const RANGES = ["cidrBlocks", "ipv6CidrBlocks", "prefixListIds"] as const;

function letsInRanges(group: Subject<typeof GROUP>, stack: Stack): boolean {
    const rules = stack.attached(group, { type: RULE, property: "securityGroupId" });
    const legacy = stack.attached(group, { type: LEGACY_RULE, property: "securityGroupId" });
    return (
        list(readDeclared(group, "ingress")).some((rule) => RANGES.some((key) => list(rule?.[key]).length > 0)) ||
        rules.some(({ props }) => ["cidrIpv4", "cidrIpv6", "prefixListId"].some((key) => isSet(props, key))) ||
        legacy.some(({ props }) => props.type === "ingress" && RANGES.some((key) => list(props[key]).length > 0))
    );
}
