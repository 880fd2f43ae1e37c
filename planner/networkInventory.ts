import type { Graph } from "./graph";
import type { RecordedResource } from "./recording";
import { isObject, type Value } from "./values";

/** What a stack has of networks; empty lists for one without. */
export interface NetworkDocument {
    /** Sorted by address. */
    readonly subnets: readonly SubnetDocument[];
    /** Ways to services that leave no AWS network, those of serverless compute among them, sorted by service. */
    readonly endpoints: readonly EndpointDocument[];
    /** Ways to other networks and the internet, sorted by kind and name. */
    readonly exits: readonly ExitDocument[];
}

export interface SubnetDocument {
    readonly urn: string;
    readonly zone: string;
    readonly cidr: string;
    /** Nodes of clusters that it can hold at once; null when it is not for clusters. */
    readonly nodes: number | null;
}

export interface EndpointDocument {
    readonly urn: string;
    /** What AWS calls it, such as `com.amazonaws.eu-west-1.s3`. */
    readonly service: string;
    /** Why it is there; null when nobody says so. */
    readonly purpose: string | null;
    /** Subnets that it is in; none for one that is reached through routes, or from serverless compute. */
    readonly subnets: number;
}

export interface ExitDocument {
    readonly urn: string;
    readonly kind: (typeof EXITS)[keyof typeof EXITS];
    /** Why it is there; null when nobody says so. */
    readonly purpose: string | null;
}

/** What leads out of a VPC, by type. */
const EXITS = {
    "aws:ec2/internetGateway:InternetGateway": "internet gateway",
    "aws:ec2/natGateway:NatGateway": "NAT gateway",
    "aws:ec2/vpnConnection:VpnConnection": "VPN",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": "transit gateway attachment",
    "aws:networkfirewall/firewall:Firewall": "firewall",
    "aws:route53/resolverEndpoint:ResolverEndpoint": "resolver endpoint",
} as const;

const SUBNET = "aws:ec2/subnet:Subnet";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const SERVERLESS_ENDPOINT = "databricks:index/mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule";

/** What no diff of a first deployment shows. */
const TWO_DEPLOYMENTS = "Serverless compute goes there; made by the first deployment, enabled by the second";

/** The subnets of a stack with what they can hold, its endpoints, and the ways out, with their reasons. */
export function networkOf(graph: Graph): NetworkDocument {
    const subnets = graph.ofType(SUBNET).map((subnet) => ({
        urn: subnet.urn,
        zone: text(subnet.inputs["availabilityZoneId"]) ?? "",
        cidr: text(subnet.inputs["cidrBlock"]) ?? "",
        nodes: nodesOf(subnet),
    }));
    const endpoints = graph.ofType(ENDPOINT).map((endpoint) => ({
        urn: endpoint.urn,
        service: text(endpoint.inputs["serviceName"]) ?? "",
        purpose: tagOf(endpoint, "purpose"),
        subnets: lengthOf(endpoint.inputs["subnetIds"]),
    }));
    const serverless = graph.ofType(SERVERLESS_ENDPOINT).map(({ urn, inputs: { endpointService } }) => ({
        urn,
        service: text(endpointService) ?? "",
        purpose: TWO_DEPLOYMENTS,
        subnets: 0,
    }));
    const exits = Object.entries(EXITS).flatMap(([type, kind]) =>
        graph.ofType(type).map((exit) => ({ urn: exit.urn, kind, purpose: tagOf(exit, "purpose") })),
    );
    return {
        exits: exits.sort((one, other) => compare(`${one.kind} ${one.urn}`, `${other.kind} ${other.urn}`)),
        subnets: subnets.sort((one, other) => compare(addressOf(one.cidr), addressOf(other.cidr))),
        endpoints: [...endpoints, ...serverless].sort((one, other) => compare(one.service, other.service)),
    };
}

function nodesOf(subnet: RecordedResource): number | null {
    const nodes = tagOf(subnet, "nodes");
    return nodes === null ? null : Number(nodes);
}

function tagOf({ inputs: { tags } }: RecordedResource, key: string): string | null {
    return isObject(tags) ? text(tags[key]) : null;
}

const text = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);

const lengthOf = (value: Value | undefined): number => (Array.isArray(value) ? value.length : 0);

/** An address such that text is in the order of addresses. */
const addressOf = (cidr: string): string => cidr.replaceAll(/\d+/g, (digits) => digits.padStart(3, "0"));

const compare = (one: string, other: string): number => (one < other ? -1 : 1);
