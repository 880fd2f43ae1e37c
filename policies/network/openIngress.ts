import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOpen, rangesOf, type Range } from "../shared/addresses";

const TYPES = [
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/securityGroupRule:SecurityGroupRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
] as const;

export const openIngress = resourceRule({
    name: "network-open-ingress",
    description:
        "No security group lets in the whole internet, over IPv4 or IPv6, by inline or separate rules. The data plane is reached " +
        "through PrivateLink alone; an open rule turns the next public address into a way in.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the address ranges or security groups that may connect.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
    framework: fsbp("EC2.18", "Security groups should only allow unrestricted incoming traffic for authorized ports"),
    types: TYPES,
    *check(resource) {
        for (const [path, cidr] of ingressRanges(resource)) {
            if (isOpen(cidr)) {
                yield `${path} lets in the whole internet`;
            }
        }
    },
});

function* ingressRanges(resource: Subject<(typeof TYPES)[number]>): Iterable<Range> {
    const { type, props } = resource;
    if (type === "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule") {
        yield ["cidrIpv4", props.cidrIpv4];
        yield ["cidrIpv6", props.cidrIpv6];
    } else if (type === "aws:ec2/securityGroupRule:SecurityGroupRule") {
        yield* props.type === "egress" ? [] : rangesOf("", props);
    } else {
        for (const [index, rule] of list(props.ingress).entries()) {
            yield* rangesOf(`ingress[${index}].`, rule ?? {});
        }
    }
}
