import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const blockPublicAccess = resourceRule({
    name: "network-block-public-access",
    description:
        "Block Public Access of VPCs blocks what comes in through internet gateways, and an exclusion lets out at most. " +
        "It holds for every VPC of the region, whatever route tables and security groups say.",
    severity: "high",
    level: "mandatory",
    fix:
        'Set internetGatewayBlockMode to "block-bidirectional" or "block-ingress", and internetGatewayExclusionMode to ' +
        '"allow-egress".',
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html",
    framework: fsbp("EC2.172", "EC2 VPC Block Public Access settings should block internet gateway traffic"),
    types: [
        "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion",
        "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
    ],
    *check({ type, props }) {
        if (type === "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion") {
            if (props.internetGatewayExclusionMode !== "allow-egress") {
                yield "internetGatewayExclusionMode lets in traffic from the internet";
            }
        } else if (!text(props.internetGatewayBlockMode).startsWith("block-")) {
            yield "internetGatewayBlockMode does not block";
        }
    },
});
