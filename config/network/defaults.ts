import { MOST_NODES, subnetFor } from "../../components/network/capacityPlan";
import { vpcPrefixFor } from "../../components/network/subnetPlan";
import { GOVCLOUD_REGION, regionFacts } from "../../components/shared/regions";
import type { ParsedSettings } from "../schema";
import type { DeepReadonly } from "../types";

type Network = DeepReadonly<NonNullable<ParsedSettings["network"]>>;

export interface NetworkSettings extends Omit<Network, "cidr" | "zoneIds"> {
    /** Network of the VPC. */
    readonly cidr: string;
    /** Availability zones of the subnets, at least two. */
    readonly zoneIds: readonly string[];
}

/** Zones that a VPC spans when the settings do not say which: the fewest that Databricks takes. */
const DEFAULT_ZONES = 2;

/** Beginning of the network of a VPC when the settings do not say which. */
const DEFAULT_NETWORK = "10.64.0.0";

/** The zone ids of a region, in slot order; none for a region that the rules refuse. */
export function zoneIdsOf(region: string): readonly string[] {
    // Both GovCloud control planes are in the same zones.
    return regionFacts(region, region === GOVCLOUD_REGION ? "civilian" : "commercial")?.zoneIds ?? [];
}

/** Zones in which Databricks offers its service for much data; none where it does not, as in GovCloud. */
export function directZoneIdsOf(region: string): readonly string[] {
    return regionFacts(region, "commercial")?.serviceDirect?.zoneIds ?? [];
}

/** Fills in the defaults that depend on the region, and on how many nodes there shall be. */
export function completeNetwork(network: Network, region: string): NetworkSettings {
    const { cidr, maxNodes, zoneIds } = network;
    return {
        ...network,
        cidr: cidr ?? `${DEFAULT_NETWORK}/${String(defaultPrefix(maxNodes))}`,
        zoneIds: zoneIds ?? zoneIdsOf(region).slice(0, DEFAULT_ZONES),
    };
}

/** What is wrong by itself decides nothing: the schema has spoken of it. */
function defaultPrefix(maxNodes: unknown): number {
    return vpcPrefixFor(typeof maxNodes === "number" && maxNodes <= MOST_NODES ? subnetFor(maxNodes) : 0);
}
