import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { list } from "../core/values";

export const naclUnused = stackRule({
    name: "network-nacl-unused",
    description:
        "A network ACL belongs to a subnet. " +
        "One that belongs to none protects nothing, and its subnets have the default one, which lets everything pass.",
    severity: "low",
    level: "advisory",
    fix: "Set subnetIds, add a NetworkAclAssociation, or remove the network ACL.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html",
    framework: fsbp("EC2.16", "Unused Network Access Control Lists should be removed"),
    types: ["aws:ec2/networkAcl:NetworkAcl"],
    *check(acl, { stack }) {
        const associations = stack.attached(acl, {
            type: "aws:ec2/networkAclAssociation:NetworkAclAssociation",
            property: "networkAclId",
        });
        if (associations.length === 0 && list(readDeclared(acl, "subnetIds")).length === 0) {
            yield "it belongs to no subnet";
        }
    },
});
