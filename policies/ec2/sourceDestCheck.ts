import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const sourceDestCheck = resourceRule({
    name: "ec2-source-dest-check",
    description:
        "A network interface takes part only in traffic from or to itself. " +
        "Without the check an instance can be made a router, past gateways, endpoints and their policies.",
    severity: "medium",
    level: "advisory",
    fix: "Leave sourceDestCheck out or set it to true; use a NAT gateway or a network firewall in place of an instance.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html",
    framework: fsbp("EC2.180", "EC2 network interfaces should have source/destination checking enabled"),
    types: [
        "aws:ec2/instance:Instance",
        "aws:ec2/networkInterface:NetworkInterface",
        "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
    ],
    *check({ props }) {
        if (!(props.sourceDestCheck ?? true)) {
            yield "sourceDestCheck is not true";
        }
    },
});
