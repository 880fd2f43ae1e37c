import { MOST_NETWORKS, MOST_RULES, MOST_TARGETS } from "../../config/network/limits";
import { addressesOfSubnets } from "./capacity";
import type { Limit } from "./limit";
import { countOf, countPerOwner, elementsOf, entriesPerOwner, numbersOf } from "./measures";

const VPC = "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";
const TRANSIT = "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html";
const FIREWALL = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html";
const RESOLVER = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html";
const VPN = "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html";

const NETWORK_ACL = "aws:ec2/networkAcl:NetworkAcl";

/** What networks of AWS may have only so much of. */
export const NETWORK_LIMITS: readonly Limit[] = [
    { what: "VPCs of a region", most: 5, source: VPC, measure: countOf("aws:ec2/vpc:Vpc"), sharedIn: "region" },
    {
        what: "further networks of a VPC",
        most: MOST_NETWORKS - 1,
        source: VPC,
        measure: countPerOwner("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation", "vpcId"),
    },
    {
        what: "addresses of a subnet of endpoints and gateways",
        // What each subnet has, of this at most.
        most: 65_531,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        measure: addressesOfSubnets,
    },
    { what: "subnets of a VPC", most: 200, source: VPC, measure: countPerOwner("aws:ec2/subnet:Subnet", "vpcId") },
    {
        what: "route tables of a VPC",
        most: 200,
        source: VPC,
        measure: countPerOwner("aws:ec2/routeTable:RouteTable", "vpcId"),
    },
    {
        what: "routes of a route table",
        most: 500,
        source: VPC,
        measure: entriesPerOwner("aws:ec2/route:Route", "routeTableId", "destinationPrefixListId"),
    },
    // Twenty with the rule that denies the rest.
    {
        what: "inbound rules of a network ACL",
        most: MOST_RULES,
        source: VPC,
        measure: elementsOf(NETWORK_ACL, "ingress"),
    },
    {
        what: "outbound rules of a network ACL",
        most: MOST_RULES,
        source: VPC,
        measure: elementsOf(NETWORK_ACL, "egress"),
    },
    {
        what: "inbound rules of a security group",
        most: 60,
        source: VPC,
        measure: entriesPerOwner(
            "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
            "securityGroupId",
            "prefixListId",
        ),
    },
    {
        what: "outbound rules of a security group",
        most: 60,
        source: VPC,
        measure: entriesPerOwner(
            "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
            "securityGroupId",
            "prefixListId",
        ),
    },
    {
        what: "entries of a prefix list",
        most: 1_000,
        source: VPC,
        measure: numbersOf("aws:ec2/managedPrefixList:ManagedPrefixList", "maxEntries"),
    },
    {
        what: "public addresses of a region",
        most: 5,
        source: VPC,
        measure: countOf("aws:ec2/eip:Eip"),
        sharedIn: "region",
    },
    {
        what: "transit gateways of a region",
        most: 5,
        source: TRANSIT,
        measure: countOf("aws:ec2transitgateway/transitGateway:TransitGateway"),
        sharedIn: "region",
    },
    {
        what: "transit gateways of a VPC",
        most: 5,
        source: TRANSIT,
        measure: countPerOwner("aws:ec2transitgateway/vpcAttachment:VpcAttachment", "vpcId"),
    },
    {
        what: "firewalls of a region",
        most: 5,
        source: FIREWALL,
        measure: countOf("aws:networkfirewall/firewall:Firewall"),
        sharedIn: "region",
    },
    {
        what: "rules of a firewall's rule group",
        most: 30_000,
        source: FIREWALL,
        measure: numbersOf("aws:networkfirewall/ruleGroup:RuleGroup", "capacity"),
    },
    {
        what: "resolver endpoints of a region",
        most: 4,
        source: RESOLVER,
        measure: countOf("aws:route53/resolverEndpoint:ResolverEndpoint"),
        sharedIn: "region",
    },
    {
        what: "addresses of a resolver endpoint",
        most: 6,
        source: RESOLVER,
        measure: elementsOf("aws:route53/resolverEndpoint:ResolverEndpoint", "ipAddresses"),
    },
    {
        what: "name servers of a resolver rule",
        most: MOST_TARGETS,
        source: RESOLVER,
        measure: elementsOf("aws:route53/resolverRule:ResolverRule", "targetIps"),
    },
    {
        what: "VPN connections of a region",
        most: 50,
        source: VPN,
        measure: countOf("aws:ec2/vpnConnection:VpnConnection"),
        sharedIn: "region",
    },
];
