import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const defaultSecurityGroup = resourceRule({
    name: "network-default-security-group",
    description:
        "The default security group of a VPC has no rules. " +
        "Whatever is started without a group of its own lands there, next to everything else that somebody forgot.",
    severity: "high",
    level: "mandatory",
    fix: "Leave out ingress and egress of the DefaultSecurityGroup, and give each resource a group of its own.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html",
    framework: fsbp("EC2.2", "VPC default security groups should not allow inbound or outbound traffic"),
    types: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
    *check({ props }) {
        // Left out they are empty: the provider takes away all rules of a default group that it takes over.
        for (const direction of ["ingress", "egress"] as const) {
            if (list(props[direction]).length > 0) {
                yield `${direction} holds rules`;
            }
        }
    },
});
