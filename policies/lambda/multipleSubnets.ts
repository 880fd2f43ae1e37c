import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const multipleSubnets = resourceRule({
    name: "lambda-multiple-subnets",
    description:
        "A function in a VPC has two subnets at least. With one it stops with that subnet's zone, or as soon as the addresses " +
        "of the subnet are used up.",
    severity: "medium",
    level: "advisory",
    fix: "Add a subnet in another availability zone to vpcConfig.subnetIds.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    framework: fsbp("Lambda.5", "VPC Lambda functions should operate in multiple Availability Zones"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (list(props.vpcConfig?.subnetIds).length === 1) {
            yield "vpcConfig.subnetIds has one subnet";
        }
    },
});
