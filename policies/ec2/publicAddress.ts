import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";
import { INSTANCES } from "../shared/instances";

const ADDRESSES = ["aws:ec2/eip:Eip", "aws:ec2/eipAssociation:EipAssociation"] as const;
const TYPES = [...INSTANCES, ...ADDRESSES] as const;

export const publicAddress = resourceRule({
    name: "ec2-public-address",
    description:
        "No instance has a public address, neither of its own nor an elastic one. " +
        "What is served to the internet is served by a load balancer; an instance with an address is one rule away from it.",
    severity: "high",
    level: "mandatory",
    fix: "Set associatePublicIpAddress to false, and give elastic addresses to NAT gateways and load balancers only.",
    url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html",
    framework: fsbp("EC2.9", "Amazon EC2 instances should not have a public IPv4 address"),
    types: TYPES,
    *check(resource) {
        // Left out it is up to the subnet, which a rule of its own is about.
        for (const [path, isPublic] of addressesOf(resource)) {
            if (isPublic) {
                yield `${path} gives an instance a public address`;
            }
        }
    },
});

function* addressesOf(resource: Subject<(typeof TYPES)[number]>): Iterable<readonly [path: string, isPublic: boolean]> {
    switch (resource.type) {
        case "aws:ec2/eip:Eip":
            yield ["instance", isSet(resource.props, "instance")];
            return;
        case "aws:ec2/eipAssociation:EipAssociation":
            yield ["instanceId", isSet(resource.props, "instanceId")];
            return;
        case "aws:ec2/launchTemplate:LaunchTemplate":
            for (const [index, port] of list(resource.props.networkInterfaces).entries()) {
                yield [
                    `networkInterfaces[${index}].associatePublicIpAddress`,
                    port?.associatePublicIpAddress === "true",
                ];
            }
            return;
        default:
            yield ["associatePublicIpAddress", resource.props.associatePublicIpAddress === true];
    }
}
