import type { KnownEndpoint } from "../../components/databricks/workspaceNetwork";
import { nodesInCidr } from "../../components/network/capacityPlan";
import type { DatabricksService } from "../../components/network/endpointPlan";
import { needed } from "../needed";
import { createConnectedNetworks } from "./connected";
import { admitPeople, comeThroughTransit, createFrontEnd } from "./frontEnd";
import type { Network, NetworkScope } from "./scope";

/** A network that somebody else has made: it is named to Databricks, and nothing in it is changed. */
export async function takeExistingNetwork(scope: NetworkScope): Promise<Network> {
    const { networkSettings } = scope;
    const { vpcId, subnets, securityGroupIds } = needed(networkSettings.existing, "network.existing");
    const { "service-direct": direct } = networkSettings.endpoints;
    // Who gets through to an endpoint of somebody else is for its owner to say.
    const connected = await createConnectedNetworks(scope, comeThroughTransit(networkSettings));
    const peopleGroupId = await admitPeople(scope, vpcId, connected);
    return {
        vpcId,
        subnets,
        securityGroupIds,
        generalAccess: known(scope, "general-access"),
        relay: known(scope, "relay"),
        furtherEndpoints: {
            ...(direct !== undefined && { "service-direct": known(scope, "service-direct") }),
            ...(await createFrontEnd(scope, peopleGroupId, undefined)),
        },
        nodesPerZone: Math.min(...Object.values(subnets).map(({ cidr }) => nodesInCidr(cidr))),
        connections: {},
        neededByCompute: [],
    };
}

function known({ networkSettings }: NetworkScope, service: DatabricksService): KnownEndpoint {
    const path = `network.endpoints.${service}`;
    const choice = needed(networkSettings.endpoints[service], path);
    switch (choice.mode) {
        case "existing":
            return { awsId: choice.id };
        case "registered":
            return { registeredId: choice.id };
        case "create":
            throw new RangeError(`${path} shall be made in a network of somebody else, and no rule has refused it`);
    }
}
