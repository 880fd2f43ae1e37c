import { cis } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const vpcDefaultSecurityGroup = stackRule({
    name: "network-vpc-default-security-group",
    description:
        "The default security group of a VPC is taken over by the stack. " +
        "AWS makes it with rules that let its members reach each other and everything else, and it cannot be deleted.",
    severity: "medium",
    level: "mandatory",
    fix: "Add a DefaultSecurityGroup with the id of the VPC and without rules.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html",
    framework: cis("5.4", "Ensure the default security group of every VPC restricts all traffic"),
    types: ["aws:ec2/vpc:Vpc"],
    *check(vpc, { stack }) {
        const groups = stack.attached(vpc, {
            type: "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
            property: "vpcId",
        });
        if (groups.length === 0) {
            yield "nothing in the stack closes its default security group";
        }
    },
});
