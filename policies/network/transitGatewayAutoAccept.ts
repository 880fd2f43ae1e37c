import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const transitGatewayAutoAccept = resourceRule({
    name: "network-transit-gateway-auto-accept",
    description:
        "A transit gateway does not accept attachments of other accounts by itself. " +
        "Whoever may share the gateway could otherwise join a VPC to all networks behind it.",
    severity: "high",
    level: "mandatory",
    fix: 'Leave autoAcceptSharedAttachments out or set it to "disable".',
    url: "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html",
    framework: fsbp("EC2.23", "Amazon EC2 Transit Gateways should not automatically accept VPC attachment requests"),
    types: ["aws:ec2transitgateway/transitGateway:TransitGateway"],
    *check({ props }) {
        if ((props.autoAcceptSharedAttachments ?? "disable") !== "disable") {
            yield "autoAcceptSharedAttachments is not off";
        }
    },
    remediate: () => ({ autoAcceptSharedAttachments: "disable" }),
});
