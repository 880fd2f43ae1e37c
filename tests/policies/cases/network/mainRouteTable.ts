import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TABLE = "aws:ec2/defaultRouteTable:DefaultRouteTable";
const ROUTE = "aws:ec2/route:Route";
const PROBLEM = "it leads to an internet gateway";
const vpc = resource("aws:ec2/vpc:Vpc", {}, { name: "vpc" });
const gateway = resource("aws:ec2/internetGateway:InternetGateway", {}, { name: "gateway" });
const table = resource(TABLE, { defaultRouteTableId: UNKNOWN }, { name: "main" });
const publicTable = resource("aws:ec2/routeTable:RouteTable", {}, { name: "public" });
const through = { destinationCidrBlock: "0.0.0.0/0", routeTableId: UNKNOWN, gatewayId: UNKNOWN };

export const cases: RuleCases = {
    passing: {
        "no routes": passes(resource(TABLE, { defaultRouteTableId: "rtb-1234", routes: [] })),
        "a route to a virtual private gateway": passes(
            resource(TABLE, { routes: [{ cidrBlock: "10.0.0.0/8", gatewayId: "vgw-1234" }] }),
        ),
        "a route of another table": passes(
            resource(ROUTE, through, { from: { routeTableId: [publicTable], gatewayId: [gateway] } }),
            publicTable,
            gateway,
        ),
        "a route of the main table to somewhere else": passes(
            resource(ROUTE, { ...through, gatewayId: "vgw-1234" }, { from: { routeTableId: [vpc] } }),
            vpc,
        ),
    },
    violating: {
        "a route within, to a gateway of the stack": fails(
            PROBLEM,
            resource(
                TABLE,
                { routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: UNKNOWN }] },
                { from: { routes: [gateway] } },
            ),
            gateway,
        ),
        "a route within, to a gateway by its id": fails(
            PROBLEM,
            resource(TABLE, { routes: [{ ipv6CidrBlock: "::/0", gatewayId: "igw-1234" }] }),
        ),
        "a route beside it": fails(
            PROBLEM,
            resource(ROUTE, through, { from: { routeTableId: [table], gatewayId: [gateway] } }),
            table,
            gateway,
        ),
        "a route in the table that the VPC names": fails(
            PROBLEM,
            resource(ROUTE, { ...through, gatewayId: "igw-1234" }, { from: { routeTableId: [vpc] } }),
            vpc,
        ),
    },
    unknown: {
        "the routes": undecided("routes", resource(TABLE, { routes: UNKNOWN })),
        "the gateway": undecided("gatewayId", resource(ROUTE, through, { from: { routeTableId: [table] } }), table),
    },
    absent: {
        "no routes": passes(resource(TABLE, { defaultRouteTableId: "rtb-1234" })),
        "no gateway": passes(
            resource(ROUTE, { routeTableId: UNKNOWN, natGatewayId: "nat-1234" }, { from: { routeTableId: [table] } }),
            table,
        ),
    },
};
