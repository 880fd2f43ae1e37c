import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const endpointSecurityGroup = resourceRule({
    name: "network-endpoint-security-group",
    description:
        "An interface endpoint names its security groups. " +
        "Left out it gets the default group of the VPC: closed, and it serves nobody; open, and it serves everybody.",
    severity: "medium",
    level: "mandatory",
    fix: "Set securityGroupIds to a group that lets in port 443 from the clients of the endpoint.",
    url: "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:ec2/vpcEndpoint:VpcEndpoint"],
    *check({ props }) {
        if (props.vpcEndpointType === "Interface" && list(props.securityGroupIds).length === 0) {
            yield "securityGroupIds names no security group";
        }
    },
});
