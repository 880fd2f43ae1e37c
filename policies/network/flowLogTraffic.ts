import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const flowLogTraffic = resourceRule({
    name: "network-flow-log-traffic",
    description:
        "A flow log records all traffic, accepted and rejected. " +
        "What was rejected shows an attempt; what was accepted shows a success, and where data went.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set trafficType to "ALL".',
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html",
    framework: cis("3.7", "Ensure VPC flow logging is enabled in all VPCs"),
    types: ["aws:ec2/flowLog:FlowLog"],
    *check({ props }) {
        // Those of transit gateways take no type and record everything.
        const ofGateway = isSet(props, "transitGatewayId") || isSet(props, "transitGatewayAttachmentId");
        if (!ofGateway && text(props.trafficType) !== "ALL") {
            yield "trafficType is not ALL";
        }
    },
});
