import { cis } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list, text } from "../core/values";

const TYPES = [
    "aws:ec2/defaultRouteTable:DefaultRouteTable",
    "aws:ec2/route:Route",
    "aws:ec2/routeTable:RouteTable",
] as const;

export const peeringRoute = resourceRule({
    name: "network-peering-route",
    description:
        "A route over a peering connection leads to one network of the peer and no further. " +
        "A wider route also takes along what is meant for networks that the peer has yet to get, or has for itself.",
    severity: "medium",
    level: "mandatory",
    fix: "Set the destination to the CIDR of the peer's VPC, or to that of the subnets that are needed.",
    url: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html",
    framework: cis("5.5", 'Ensure routing tables for VPC peering are "least access"'),
    types: TYPES,
    *check(resource) {
        for (const [path, cidr] of peeringDestinations(resource)) {
            if (isWiderThanVpc(text(cidr))) {
                yield `${path} is wider than a VPC can be`;
            }
        }
    },
});

type Destination = readonly [path: string, cidr: string | null | undefined];

function* peeringDestinations({ type, props }: Subject<(typeof TYPES)[number]>): Iterable<Destination> {
    if (type === "aws:ec2/route:Route") {
        if (isSet(props, "vpcPeeringConnectionId")) {
            yield ["destinationCidrBlock", props.destinationCidrBlock];
            yield ["destinationIpv6CidrBlock", props.destinationIpv6CidrBlock];
        }
        return;
    }
    for (const [index, route] of list(props.routes).entries()) {
        if (isSet(route ?? {}, "vpcPeeringConnectionId")) {
            yield [`routes[${index}].cidrBlock`, route?.cidrBlock];
            yield [`routes[${index}].ipv6CidrBlock`, route?.ipv6CidrBlock];
        }
    }
}

/** Source: the blocks of a VPC are at most a /16, those of IPv6 a /44 ("VPC CIDR blocks" in the VPC User Guide). */
function isWiderThanVpc(cidr: string): boolean {
    const [address = "", length] = cidr.split("/");
    return length !== undefined && Number(length) < (address.includes(":") ? 44 : 16);
}
