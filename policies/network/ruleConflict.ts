import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { list } from "../core/values";

const BESIDE = {
    ingress: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    egress: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
} as const;

export const ruleConflict = stackRule({
    name: "network-rule-conflict",
    description:
        "A security group has its rules within or beside it, and not both. " +
        "The group takes away each rule that it does not hold itself: on every deployment in turn one form undoes the other.",
    severity: "medium",
    level: "mandatory",
    fix: "Move ingress and egress of the SecurityGroup to a SecurityGroupIngressRule or SecurityGroupEgressRule each.",
    url: "https://www.pulumi.com/registry/packages/aws/api-docs/ec2/securitygroup/",
    framework: nist("CM-2", "Baseline Configuration"),
    types: ["aws:ec2/securityGroup:SecurityGroup"],
    *check(group, { stack }) {
        for (const direction of ["ingress", "egress"] as const) {
            const older = stack.attached(group, {
                type: "aws:ec2/securityGroupRule:SecurityGroupRule",
                property: "securityGroupId",
            });
            const beside = [
                ...stack
                    .attached(group, { type: BESIDE[direction], property: "securityGroupId" })
                    .map(({ props }) => trafficOf(props.ipProtocol, props)),
                ...older
                    .filter(({ props }) => (props.type === "egress") === (direction === "egress"))
                    .map(({ props }) => trafficOf(props.protocol, props)),
            ];
            // What was deployed shows the rules beside a group as the group's own, too: those do not count.
            const within = beside.length === 0 ? [] : list(readDeclared(group, direction));
            if (within.some((rule) => !beside.includes(trafficOf(rule?.protocol, rule ?? {})))) {
                yield `${direction === "ingress" ? "inbound" : "outbound"} rules are within it and beside it`;
            }
        }
    },
});

interface Ports {
    readonly fromPort?: number | null | undefined;
    readonly toPort?: number | null | undefined;
}

/** AWS keeps one rule for each protocol and range of ports. */
function trafficOf(protocol: string | null | undefined, { fromPort, toPort }: Ports): string {
    const all = String(protocol) === "-1";
    return all ? "-1" : [protocol, fromPort, toPort].join(" ");
}
