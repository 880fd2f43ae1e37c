import { MOST_NODES, nodesIn, nodesInCidr, nodesOf, subnetFor } from "../../../components/network/capacityPlan";
import { planSubnets, vpcPrefixFor, workspacePrefixIn, type SubnetPlan } from "../../../components/network/subnetPlan";
import { ProblemsError, type Problem } from "../../../components/shared/problems";
import { zoneIdsOf, type NetworkSettings } from "../../network/defaults";
import type { PlainSettings } from "../../settings";
import { aboutNetwork } from "./aboutNetwork";

/** All nodes that there may be at once must fit into each zone, since any cluster may start in any of them. */
export const checkCapacity = aboutNetwork((network, settings) => {
    const declared = nodesOf(settings);
    const { maxNodes = declared } = network;
    if (maxNodes < declared) {
        return [tooFew(maxNodes, declared)];
    }
    const rooms = network.mode === "create" ? ownRooms(network, settings) : existingRooms(network);
    const tight = rooms.filter(({ nodes }) => nodes < maxNodes);
    // All zones in network.cidr have the same room.
    return [...new Map(tight.map((room) => [room.path, room])).values()].map(({ path, nodes }) =>
        tooSmall(path, nodes, maxNodes),
    );
});

/** Room for nodes in a zone. */
interface Room {
    /** The setting that decides it. */
    readonly path: string;
    readonly nodes: number;
}

function ownRooms(network: NetworkSettings, { region }: PlainSettings): readonly Room[] {
    const plan = planned(network, zoneIdsOf(region));
    return (plan?.zones ?? []).map(({ zoneId, ownNetwork, nodes }) => ({
        path: ownNetwork ? `network.workspaceCidrs.${zoneId}` : "network.cidr",
        nodes,
    }));
}

function existingRooms({ existing }: NetworkSettings): readonly Room[] {
    return Object.entries(existing?.subnets ?? {}).map(([zoneId, { cidr }]) => ({
        path: `network.existing.subnets.${zoneId}`,
        nodes: nodesInCidr(cidr),
    }));
}

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
    if (path.startsWith("network.existing")) {
        return `name a subnet that is a /${String(subnet)}`;
    }
    if (path !== "network.cidr") {
        return `make it a /${String(subnet)}`;
    }
    return nodesIn(workspacePrefixIn(vpc)) >= wanted
        ? `make network.cidr a /${String(vpc)}`
        : `give each zone a /${String(subnet)} in network.workspaceCidrs`;
}
