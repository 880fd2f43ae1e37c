import { MOST_NODES, nodesIn, nodesOf, subnetFor } from "../../../components/network/capacityPlan";
import { planSubnets, vpcPrefixFor, workspacePrefixIn, type SubnetPlan } from "../../../components/network/subnetPlan";
import { ProblemsError, type Problem } from "../../../components/shared/problems";
import { zoneIdsOf, type NetworkSettings } from "../../network/defaults";
import { aboutNetwork } from "./aboutNetwork";

/** All nodes that there may be at once must fit into each zone, since any cluster may start in any of them. */
export const checkCapacity = aboutNetwork((network, settings) => {
    const declared = nodesOf(settings);
    const { maxNodes = declared } = network;
    if (maxNodes < declared) {
        return [tooFew(maxNodes, declared)];
    }
    const plan = planned(network, zoneIdsOf(settings.region));
    const tight = (plan?.zones ?? []).filter(({ nodes }) => nodes < maxNodes);
    const places = tight.map(({ zoneId, ownNetwork, nodes }) => ({
        path: ownNetwork ? `network.workspaceCidrs.${zoneId}` : "network.cidr",
        nodes,
    }));
    // All zones in network.cidr have the same room.
    return [...new Map(places.map((place) => [place.path, place])).values()].map(({ path, nodes }) =>
        tooSmall(path, nodes, maxNodes),
    );
});

/** Without a plan there is something wrong that other rules speak of. */
function planned(network: NetworkSettings, regionZoneIds: readonly string[]): SubnetPlan | undefined {
    try {
        return planSubnets({ ...network, regionZoneIds });
    } catch (error) {
        if (error instanceof ProblemsError) {
            return undefined;
        }
        throw error;
    }
}

function tooFew(maxNodes: number, declared: number): Problem {
    return {
        path: "network.maxNodes",
        given: `${String(maxNodes)} nodes`,
        allowed: `at least ${String(declared)}, which clusters, warehouses and workloads add up to`,
        fix: "raise it, or make them smaller",
    };
}

function tooSmall(path: string, nodes: number, wanted: number): Problem {
    return {
        path,
        given: `room for ${String(nodes)} nodes in a zone`,
        allowed: `room for ${String(wanted)}, as network.maxNodes says or what is declared adds up to`,
        fix: howToWiden(path, wanted),
    };
}

function howToWiden(path: string, wanted: number): string {
    if (wanted > MOST_NODES) {
        return `make clusters, warehouses and workloads smaller: no subnet holds more than ${String(MOST_NODES)} nodes`;
    }
    const subnet = subnetFor(wanted);
    const vpc = vpcPrefixFor(subnet);
    if (path !== "network.cidr") {
        return `make it a /${String(subnet)}`;
    }
    return nodesIn(workspacePrefixIn(vpc)) >= wanted
        ? `make network.cidr a /${String(vpc)}`
        : `give each zone a /${String(subnet)} in network.workspaceCidrs`;
}
