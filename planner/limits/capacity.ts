import { parseCidr, sizeOf } from "../../components/shared/cidr";
import { nodesOf, RESERVED_ADDRESSES } from "../../config/network/limits";
import type { Graph } from "../graph";
import { isObject, type Value } from "../values";
import type { Measure } from "./measures";

/** What has network interfaces in subnets beside clusters, and the property that names these. */
const TENANTS = {
    "aws:ec2/natGateway:NatGateway": "subnetId",
    "aws:ec2/vpcEndpoint:VpcEndpoint": "subnetIds",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": "subnetIds",
    "aws:networkfirewall/firewall:Firewall": "subnetMappings",
    "aws:route53/resolverEndpoint:ResolverEndpoint": "ipAddresses",
} as const;

/** Addresses of every subnet that is not for clusters: each of what is in it has one there. */
export const addressesOfSubnets: Measure = (graph) => {
    const named = Object.entries(TENANTS).flatMap(([type, property]) =>
        graph.ofType(type).flatMap(({ propertyDependencies }) => propertyDependencies[property] ?? []),
    );
    return graph.ofType("aws:ec2/subnet:Subnet").flatMap(({ urn, inputs: { cidrBlock } }) => {
        const network = typeof cidrBlock === "string" ? parseCidr(cidrBlock) : undefined;
        const used = named.filter((one) => one === urn).length;
        return network === undefined ? [] : [{ urn, used, most: sizeOf(network) - RESERVED_ADDRESSES }];
    });
};

/** Nodes of clusters that there can be at once, of those that each zone has room for. */
export const nodesOfZones: Measure = (graph) => {
    const { platform } = graph.outputs;
    const most = isObject(platform) ? numberIn(platform, "nodesPerZone") : 0;
    return most === 0 ? [] : [{ urn: graph.root.urn, used: nodesOf(computeIn(graph)), most }];
};

type Compute = Parameters<typeof nodesOf>[0];

function computeIn(graph: Graph): Compute {
    const jobClusters = graph
        .ofType("databricks:index/job:Job")
        .flatMap(({ inputs }) => listIn(inputs, "jobClusters"))
        .map((cluster) => (isObject(cluster) ? cluster["newCluster"] : undefined));
    const clusters = graph.ofType("databricks:index/cluster:Cluster").map(({ inputs }) => inputs);
    const warehouses = graph
        .ofType("databricks:index/sqlEndpoint:SqlEndpoint")
        .filter(({ inputs }) => inputs["enableServerlessCompute"] !== true)
        .map(({ inputs }) => ({
            size: inputs["clusterSize"] as Compute["warehouses"][string]["size"],
            maxClusters: numberIn(inputs, "maxNumClusters"),
        }));
    return {
        clusters: Object.fromEntries(clusters.map((cluster, index) => [index, { maxWorkers: workersOf(cluster) }])),
        workloads: Object.fromEntries(jobClusters.map((cluster, index) => [index, { maxWorkers: workersOf(cluster) }])),
        warehouses: Object.fromEntries(warehouses.map((warehouse, index) => [index, warehouse])),
    };
}

/** Workers of a cluster when it is as large as it may be. */
function workersOf(cluster: Value | undefined): number {
    const { autoscale } = isObject(cluster) ? cluster : {};
    return isObject(autoscale)
        ? numberIn(autoscale, "maxWorkers")
        : isObject(cluster)
          ? numberIn(cluster, "numWorkers")
          : 0;
}

function numberIn(object: Readonly<Record<string, Value>>, key: string): number {
    const value = object[key];
    return typeof value === "number" ? value : 0;
}

function listIn(object: Readonly<Record<string, Value>>, key: string): readonly Value[] {
    const value = object[key];
    return Array.isArray(value) ? (value as readonly Value[]) : [];
}
