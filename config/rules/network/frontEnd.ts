import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import { attempt } from "../../salvage";
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

const taken = (path: string, vpcId: string, allowed: string, fix: string): Problem => ({
    path,
    given: `"${vpcId}"`,
    allowed,
    fix,
});
