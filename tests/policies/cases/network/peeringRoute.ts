import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ROUTE = "aws:ec2/route:Route";
const TABLE = "aws:ec2/routeTable:RouteTable";
const peer = { vpcPeeringConnectionId: "pcx-1234" };
const wide = (path: string): string => `${path} is wider than a VPC can be`;

export const cases: RuleCases = {
    passing: {
        "the network of the peer": passes(resource(ROUTE, { ...peer, destinationCidrBlock: "10.1.0.0/16" })),
        "a subnet of the peer, inline": passes(resource(TABLE, { routes: [{ ...peer, cidrBlock: "10.1.2.0/24" }] })),
        "the network of the peer, over IPv6": passes(
            resource(ROUTE, { ...peer, destinationIpv6CidrBlock: "2001:db8:1234::/56" }),
        ),
        "everything, but not to a peer": passes(
            resource(ROUTE, { natGatewayId: "nat-1234", destinationCidrBlock: "0.0.0.0/0" }),
        ),
        "everything, but not to a peer, inline": passes(
            resource(TABLE, { routes: [{ natGatewayId: "nat-1234", cidrBlock: "0.0.0.0/0" }] }),
        ),
    },
    violating: {
        everything: fails(
            wide("destinationCidrBlock"),
            resource(ROUTE, { ...peer, destinationCidrBlock: "0.0.0.0/0" }),
        ),
        "all private networks, inline": fails(
            wide("routes[1].cidrBlock"),
            resource(TABLE, {
                routes: [
                    { natGatewayId: "nat-1234", cidrBlock: "0.0.0.0/0" },
                    { ...peer, cidrBlock: "10.0.0.0/8" },
                ],
            }),
        ),
        "over IPv6, in the main table": fails(
            wide("routes[0].ipv6CidrBlock"),
            resource("aws:ec2/defaultRouteTable:DefaultRouteTable", {
                routes: [{ ...peer, ipv6CidrBlock: "2001:db8::/32" }],
            }),
        ),
        "to a peer that is not known yet": fails(
            wide("destinationCidrBlock"),
            resource(ROUTE, { vpcPeeringConnectionId: UNKNOWN, destinationCidrBlock: "10.0.0.0/12" }),
        ),
    },
    unknown: {
        "the destination": undecided(
            "destinationCidrBlock",
            resource(ROUTE, { ...peer, destinationCidrBlock: UNKNOWN }),
        ),
        "the routes": undecided("routes", resource(TABLE, { routes: UNKNOWN })),
    },
    absent: {
        "no destination": passes(resource(ROUTE, peer)),
        "no routes": passes(resource(TABLE, { vpcId: "vpc-1234" })),
    },
};
