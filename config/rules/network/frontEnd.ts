import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import { attempt, attemptEach } from "../../salvage";
import { aboutNetwork } from "./aboutNetwork";

/** An endpoint that is ours lets in connected networks and nobody else, so there must be one; and its names must be free. */
export const checkFrontEnd = aboutNetwork((network) => {
    const { frontEnd, connectedCidrs, mode } = network;
    if (frontEnd.mode === "public") {
        return [];
    }
    const { endpoint } = frontEnd;
    const isOurs = endpoint.mode === "transit" || (endpoint.mode === "workspace" && mode === "create");
    return [
        ...(isOurs && Object.keys(connectedCidrs).length === 0 ? [nobodyConnects(frontEnd.mode)] : []),
        ...attempt(() => (endpoint.mode === "workspace" ? checkNamed(network, endpoint.dnsVpcIds) : [])),
        ...attempt(() => (endpoint.mode === "transit" ? checkFree(network, endpoint.vpcId, endpoint.dnsVpcIds) : [])),
        ...attempt(() => (endpoint.mode === "transit" ? checkSubnets(network, endpoint.subnetIds) : [])),
        ...attempt(() => (endpoint.mode === "existing" ? checkOther(network, "id", endpoint.id) : [])),
        ...attempt(() =>
            endpoint.mode === "registered"
                ? attemptEach(endpoint.ids, (id, index) => checkOther(network, `ids[${index}]`, id))
                : [],
        ),
    ];
});

function nobodyConnects(mode: string): Problem {
    return {
        path: "network.connectedCidrs",
        given: "nothing",
        allowed: `the networks that people and runners connect from, with network.frontEnd.mode ${mode}`,
        fix: "name them, or name an endpoint that is there already in network.frontEnd.endpoint",
    };
}

const DNS = "network.frontEnd.endpoint.dnsVpcIds";

/** Only of an endpoint that is made here is it known where its names lead. */
function checkNamed({ endpoints }: NetworkSettings, dnsVpcIds: readonly string[]): readonly Problem[] {
    const made = (endpoints["general-access"]?.mode ?? "create") === "create";
    const allowed = "none with an endpoint of somebody else, in network.endpoints.general-access";
    return made || dnsVpcIds.length === 0
        ? []
        : [{ path: DNS, given: "VPCs", allowed, fix: "have its owner make the private zone" }];
}

/** In the VPC of clusters their own endpoint has the name, and in that of the endpoint this zone has. */
function checkFree(
    { existing }: NetworkSettings,
    transitVpcId: string,
    dnsVpcIds: readonly string[],
): readonly Problem[] {
    const ofClusters = existing?.vpcId;
    return [
        ...(dnsVpcIds.includes(transitVpcId)
            ? [
                  taken(
                      DNS,
                      transitVpcId,
                      "VPCs beside the one of the endpoint, which finds it by name anyway",
                      "remove it",
                  ),
              ]
            : []),
        ...(ofClusters !== undefined && dnsVpcIds.includes(ofClusters)
            ? [
                  taken(
                      DNS,
                      ofClusters,
                      "VPCs without an endpoint that claims the name, as that of clusters does",
                      "remove it",
                  ),
              ]
            : []),
        ...(ofClusters === transitVpcId
            ? [
                  taken(
                      "network.frontEnd.endpoint.vpcId",
                      transitVpcId,
                      "another VPC than that of clusters, whose endpoint claims the name",
                      "set mode to workspace, so that people come through that endpoint",
                  ),
              ]
            : []),
    ];
}

/** An endpoint is in subnets of its own VPC. */
function checkSubnets({ existing }: NetworkSettings, subnetIds: readonly string[]): readonly Problem[] {
    const ofClusters = attemptEach(existing?.subnets ?? {}, ({ id }) => [id]);
    return attemptEach(subnetIds, (id, index) =>
        ofClusters.includes(id)
            ? [
                  taken(
                      `network.frontEnd.endpoint.subnetIds[${index}]`,
                      id,
                      "a subnet of the VPC in which people arrive, and not of clusters",
                      "name the subnet of that VPC",
                  ),
              ]
            : [],
    );
}

/** An endpoint is told to Databricks once, and those of clusters are told already; that of the relay leads no people anywhere. */
function checkOther({ endpoints }: NetworkSettings, key: string, given: string): readonly Problem[] {
    return attemptEach(endpoints, (choice, service) =>
        choice.mode === "create" || choice.id !== given
            ? []
            : [
                  taken(
                      `network.frontEnd.endpoint.${key}`,
                      given,
                      `another endpoint than network.endpoints.${service}, which is that of clusters`,
                      service === "general-access"
                          ? "set mode to workspace, so that people come through it"
                          : "name the endpoint that people come through",
                  ),
              ],
    );
}

const taken = (path: string, id: string, allowed: string, fix: string): Problem => ({
    path,
    given: `"${id}"`,
    allowed,
    fix,
});
