import type { Problem } from "../../../components/shared/problems";
import { attempt } from "../../salvage";
import { aboutNetwork } from "./aboutNetwork";

/** An endpoint that is ours lets in connected networks and nobody else, so there must be one; and its names must be free. */
export const checkFrontEnd = aboutNetwork(({ frontEnd, connectedCidrs, endpoints }) => {
    if (frontEnd.mode === "public") {
        return [];
    }
    const { endpoint } = frontEnd;
    const isOurs = endpoint.mode === "workspace" || endpoint.mode === "transit";
    return [
        ...(isOurs && Object.keys(connectedCidrs).length === 0 ? [nobodyConnects(frontEnd.mode)] : []),
        ...attempt(() =>
            endpoint.mode === "workspace" &&
            endpoint.dnsVpcIds.length > 0 &&
            endpoints["general-access"]?.mode === "existing"
                ? [unknownName()]
                : [],
        ),
        ...(endpoint.mode === "transit" && endpoint.dnsVpcIds.includes(endpoint.vpcId)
            ? [namedTwice(endpoint.vpcId)]
            : []),
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

function unknownName(): Problem {
    return {
        path: "network.frontEnd.endpoint.dnsVpcIds",
        given: "VPCs",
        allowed: "none with an endpoint of somebody else, in network.endpoints.general-access",
        fix: "have its owner make the private zone",
    };
}

function namedTwice(vpcId: string): Problem {
    return {
        path: "network.frontEnd.endpoint.dnsVpcIds",
        given: `"${vpcId}"`,
        allowed: "VPCs beside the one of the endpoint, which finds it by name anyway",
        fix: "remove it",
    };
}
