import { checkExistingSubnets } from "../../../components/network/existingNetworkPlan";
import type { Problem } from "../../../components/shared/problems";
import { attemptEach } from "../../salvage";
import { zoneIdsOf } from "../../network/defaults";
import { aboutExistingNetwork, aboutNetwork } from "./aboutNetwork";

/** Settings that say how a network is made: whoever has made an existing one has decided them. */
const OF_MAKING = [
    ...["cidr", "zoneIds", "workspaceCidrs", "egress", "transitGateway", "vpns", "resolver", "flowLogs", "dnsLogs"],
];

/** A network is either made by what is said of it, or there already and named. */
export const checkMode = aboutNetwork(({ mode, existing }, _settings, given) => {
    if (mode === "create") {
        return existing === undefined ? [] : [onlyWithExisting()];
    }
    return [
        ...(existing === undefined ? [nothingNamed()] : []),
        ...OF_MAKING.filter((setting) => given.has(`network.${setting}`)).map(decidedAlready),
    ];
});

function onlyWithExisting(): Problem {
    const fix = "remove it, or set network.mode to existing";
    return { path: "network.existing", given: "a section", allowed: "nothing with network.mode create", fix };
}

function nothingNamed(): Problem {
    return {
        path: "network.existing",
        given: "nothing",
        allowed: "a section with vpcId, subnets, securityGroupIds, which network.mode existing needs",
        fix: "add it to the stack file",
    };
}

function decidedAlready(setting: string): Problem {
    return {
        path: `network.${setting}`,
        given: "a setting of a network that is made here",
        allowed: "only with network.mode create",
        fix: "remove it: whoever has made the network has decided it",
    };
}

/** Subnets that are there already suit Databricks. */
export const checkSubnetsThere = aboutExistingNetwork(({ subnets }, _network, { region }) => {
    const known = Object.fromEntries(attemptEach(subnets, ({ id, cidr }, zoneId) => [[zoneId, { id, cidr }] as const]));
    const regionZoneIds = zoneIdsOf(region);
    // Without zones there is no region, which is a problem already.
    return regionZoneIds.length === 0 ? [] : checkExistingSubnets(known, regionZoneIds);
});
