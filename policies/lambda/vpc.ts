import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const vpc = resourceRule({
    name: "lambda-vpc",
    description:
        "A function runs in subnets of one's own. Outside of them nothing limits where it sends data, and endpoint policies and " +
        "flow logs do not see it.",
    severity: "medium",
    level: "advisory",
    fix: "Set vpcConfig with private subnets and a security group.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (list(props.vpcConfig?.subnetIds).length === 0) {
            yield "vpcConfig.subnetIds is empty";
        }
    },
});
