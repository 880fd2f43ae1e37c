import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const defaultVpc = resourceRule({
    name: "network-default-vpc",
    description:
        "The default VPC is taken over only to be removed. " +
        "AWS makes it with an internet gateway, and each of its subnets gives out public addresses.",
    severity: "medium",
    level: "advisory",
    fix: "Make a Vpc of one's own; take over the default one with forceDestroy true, so that it goes with the resource.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
    framework: nist("CM-7", "Least Functionality"),
    types: ["aws:ec2/defaultVpc:DefaultVpc"],
    *check({ props }) {
        if (props.forceDestroy !== true) {
            yield "it is kept: forceDestroy is not true";
        }
    },
});
