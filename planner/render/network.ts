import type { EndpointDocument, NetworkDocument } from "../networkInventory";
import { urnName } from "../urn";
import { plural, wrap, type Style } from "./style";

/** How many subnets and endpoints there are. */
export function summariseNetwork({ subnets, endpoints }: NetworkDocument): string {
    return `${plural(subnets.length, "subnet")}, ${plural(endpoints.length, "endpoint")}`;
}

/** Each subnet for clusters with the nodes that it can hold, and each endpoint with its reason. */
export function renderNetwork({ subnets, endpoints }: NetworkDocument, style: Style): readonly string[] {
    const capacities = subnets.flatMap(({ zone, cidr, nodes }) =>
        nodes === null ? [] : [`  ${style.accent(zone)}  ${cidr} for clusters  ${style.dim(plural(nodes, "node"))}`],
    );
    return [...capacities, ...endpoints.flatMap((endpoint) => linesOf(endpoint, style))];
}

function linesOf({ urn, service, purpose }: EndpointDocument, style: Style): readonly string[] {
    const name = service.includes(".vpce-svc-") ? urnName(urn) : service.replace(/^com\.amazonaws\.[^.]+\./, "");
    const [first = "", ...more] = wrap(`${name}: ${purpose ?? "nobody says why"}`, style.width - 4);
    return [`  ${first}`, ...more.map((line) => `    ${style.dim(line)}`)];
}
