import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const transitGatewayDefaultTables = resourceRule({
    name: "network-transit-gateway-default-tables",
    description:
        "A transit gateway puts no attachment into a route table by itself. " +
        "By default all attachments share one table, and every network behind the gateway reaches every other.",
    severity: "medium",
    level: "advisory",
    fix: 'Set defaultRouteTableAssociation and defaultRouteTablePropagation to "disable".',
    url: "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html",
    framework: nist("SC-7(21)", "Boundary Protection | Isolation of System Components"),
    types: ["aws:ec2transitgateway/transitGateway:TransitGateway"],
    *check({ props }) {
        for (const property of ["defaultRouteTableAssociation", "defaultRouteTablePropagation"] as const) {
            if (props[property] !== "disable") {
                yield `${property} is not off`;
            }
        }
    },
});
