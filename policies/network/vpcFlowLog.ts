import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { declaredBy, unlessDeclared } from "../shared/inWriting";

export const vpcFlowLog = stackRule({
    name: "network-vpc-flow-log",
    description:
        "The traffic of a VPC is recorded, for the whole VPC or for each of its subnets. " +
        "Without flow logs nobody can tell afterwards what reached what, and which data left. Where the tag of the VPC says who " +
        "records it elsewhere, or why nobody does, it is advice.",
    severity: "medium",
    level: "mandatory",
    fix: "Add a FlowLog with the id of the VPC, or say in its tag flow-logs who records it.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
    framework: fsbp("EC2.6", "VPC flow logging should be enabled in all VPCs"),
    types: ["aws:ec2/vpc:Vpc"],
    params: declaredBy("flow-logs"),
    *check(vpc, { stack, params }) {
        const subnets = stack.attached(vpc, { type: "aws:ec2/subnet:Subnet", property: "vpcId" });
        const ofSubnets = subnets.filter(
            (subnet) => stack.attached(subnet, { type: "aws:ec2/flowLog:FlowLog", property: "subnetId" }).length > 0,
        );
        const ofAll = stack.attached(vpc, { type: "aws:ec2/flowLog:FlowLog", property: "vpcId" });
        if (ofAll.length === 0 && (subnets.length === 0 || ofSubnets.length < subnets.length)) {
            yield unlessDeclared(vpc.props, params.declaredBy, "nothing in the stack records its traffic");
        }
    },
});
