import { checkAclRoom } from "../../../components/network/aclPlan";
import { checkVpcCidr, checkZoneIds } from "../../../components/network/subnetPlan";
import { checkZoneNetworks } from "../../../components/network/zoneNetworkPlan";
import { isNowhere, overlaps, parseCidr } from "../../../components/shared/cidr";
import type { Problem } from "../../../components/shared/problems";
import { attempt, attemptEach } from "../../salvage";
import { zoneIdsOf, type NetworkSettings } from "../../network/defaults";
import { show } from "../../words";
import { aboutNetwork, aboutOwnNetwork } from "./aboutNetwork";

/** The VPC must be private and large enough for subnets in all slots, and these must be in zones of the region. */
export const checkVpc = aboutOwnNetwork((network, { region }) => [
    ...attempt(() => checkVpcCidr(network.cidr)),
    ...attempt(() => checkZones(network.zoneIds, zoneIdsOf(region))),
    ...attempt(() => checkOwnNetworks(network, zoneIdsOf(region))),
]);

/** Without zones there is no region, which is a problem already. */
function checkZones(zoneIds: readonly string[], regionZoneIds: readonly string[]): readonly Problem[] {
    return regionZoneIds.length === 0 ? [] : checkZoneIds(zoneIds, regionZoneIds);
}

function checkOwnNetworks(
    { workspaceCidrs, cidr, zoneIds }: NetworkSettings,
    regionZoneIds: readonly string[],
): readonly Problem[] {
    const known = Object.fromEntries(attemptEach(workspaceCidrs, (own, zoneId) => [[zoneId, own] as const]));
    return regionZoneIds.length === 0 ? [] : checkZoneNetworks(known, cidr, zoneIds);
}

/** An address must mean one machine: no two networks that reach one another may share it. */
export const checkOverlaps = aboutNetwork((network) => {
    const { connectedCidrs } = network;
    const own = network.mode === "create" ? madeHere(network) : thereAlready(network);
    const hub = attempt(() =>
        network.egress.mode === "hub" ? [{ path: "network.egress.cidr", cidr: network.egress.cidr }] : [],
    );
    const connected = attemptEach(connectedCidrs, (other, name) => [
        { path: `network.connectedCidrs.${name}`, cidr: other },
    ]);
    return [
        ...own.flatMap((one) => shared(one, [...hub, ...connected])),
        ...hub.flatMap((one) => shared(one, connected)),
        ...connected.flatMap((one, index) => shared(one, connected.slice(index + 1))),
    ];
});

interface Network {
    readonly path: string;
    readonly cidr: string;
}

const madeHere = ({ cidr, workspaceCidrs }: NetworkSettings): readonly Network[] => [
    ...attempt(() => [{ path: "network.cidr", cidr }]),
    ...attemptEach(workspaceCidrs, (zone, zoneId) => [{ path: `network.workspaceCidrs.${zoneId}`, cidr: zone }]),
];

const thereAlready = ({ existing }: NetworkSettings): readonly Network[] =>
    attemptEach(existing?.subnets ?? {}, ({ cidr }, zoneId) => [
        { path: `network.existing.subnets.${zoneId}.cidr`, cidr },
    ]);

/**
 * Security groups and routes name connected networks, so that one of them is no half of the internet.
 * Source of the largest: https://www.iana.org/assignments/ipv4-address-space/ipv4-address-space.xhtml, whose blocks are /8
 */
const LARGEST_CONNECTED = 8;

export const checkConnected = aboutNetwork(({ connectedCidrs }) =>
    attemptEach(connectedCidrs, (cidr, name) => {
        const network = parseCidr(cidr);
        const isPlace = network === undefined || (network.prefix >= LARGEST_CONNECTED && !isNowhere(network));
        const allowed = `a network of /${String(LARGEST_CONNECTED)} or smaller, which machines can have`;
        const path = `network.connectedCidrs.${name}`;
        return isPlace ? [] : [{ path, given: show(cidr), allowed, fix: "name the networks that are there" }];
    }),
);

function shared(one: Network, others: readonly Network[]): readonly Problem[] {
    return others
        .filter((other) => shareAddress(one.cidr, other.cidr))
        .map((other) => ({
            path: one.path,
            given: show(one.cidr),
            allowed: `a network without an address of ${other.path}, ${other.cidr}`,
            fix: "choose another network",
        }));
}

function shareAddress(one: string, other: string): boolean {
    const [first, second] = [parseCidr(one), parseCidr(other)];
    return first !== undefined && second !== undefined && overlaps(first, second);
}

/** The network ACL of clusters names every network. */
export const checkAcls = aboutOwnNetwork(({ cidr, workspaceCidrs, connectedCidrs, egress }) =>
    checkAclRoom({
        shard: "commercial",
        vpcCidrs: [cidr, ...Object.values(workspaceCidrs)],
        connectedCidrs: Object.values(connectedCidrs),
        internet: egress.mode !== "none",
    }),
);
