import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const modelVpc = resourceRule({
    name: "sagemaker-model-vpc",
    description:
        "A model runs in subnets of one's own VPC, with security groups of its own. Its containers then reach " +
        "data and services by endpoints whose policies and logs are yours.",
    severity: "medium",
    level: "mandatory",
    fix: "Set vpcConfig.subnets and vpcConfig.securityGroupIds.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:sagemaker/model:Model"],
    *check({ props }) {
        for (const key of ["subnets", "securityGroupIds"] as const) {
            if (list(props.vpcConfig?.[key]).length === 0) {
                yield `vpcConfig.${key} is empty`;
            }
        }
    },
});
