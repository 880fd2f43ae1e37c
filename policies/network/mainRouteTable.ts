import { nist } from "../core/frameworks";
import type { StackSubject } from "../core/resource";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { list, text } from "../core/values";

const TABLE = "aws:ec2/defaultRouteTable:DefaultRouteTable";
const ROUTE = "aws:ec2/route:Route";
const GATEWAY = "aws:ec2/internetGateway:InternetGateway";

export const mainRouteTable = stackRule({
    name: "network-main-route-table",
    description:
        "The main route table of a VPC has no route to an internet gateway. " +
        "Every subnet that nobody gave a table of its own has this one, and would be public without anyone having said so.",
    severity: "high",
    level: "mandatory",
    fix: "Move the route to a RouteTable of the public subnets, and associate them with it.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: [TABLE, ROUTE],
    *check(resource, { stack }) {
        const opens =
            resource.type === TABLE
                ? stack.sources(resource, "routes", GATEWAY).length > 0 ||
                  list(resource.props.routes).some((route) => isInternetGateway(route?.gatewayId))
                : isOfMainTable(resource, stack) &&
                  (stack.sources(resource, "gatewayId", GATEWAY).length > 0 ||
                      isInternetGateway(resource.props.gatewayId));
        if (opens) {
            yield "it leads to an internet gateway";
        }
    },
});

/** Whether the route is in the table that came with its VPC, known by the resource or as a property of the VPC. */
function isOfMainTable(route: StackSubject<typeof ROUTE>, stack: Stack): boolean {
    return (
        stack.sources(route, "routeTableId", TABLE).length > 0 ||
        stack.sources(route, "routeTableId", "aws:ec2/vpc:Vpc").length > 0
    );
}

function isInternetGateway(id: string | null | undefined): boolean {
    return text(id).startsWith("igw-");
}
