import type { NetworkDocument } from "../networkInventory";
import { urnName } from "../urn";
import { plural, wrap, type Style } from "./style";

/** How many subnets, endpoints and ways out there are. */
export function summariseNetwork({ subnets, endpoints, exits }: NetworkDocument): string {
    const inside = `${plural(subnets.length, "subnet")}, ${plural(endpoints.length, "endpoint")}`;
    return exits.length === 0 ? inside : `${inside}, ${plural(exits.length, "exit")}`;
}

/** Each subnet for clusters with the nodes that it can hold, and each endpoint and way out with its reason. */
export function renderNetwork({ subnets, endpoints, exits }: NetworkDocument, style: Style): readonly string[] {
    const capacities = subnets.flatMap(({ zone, cidr, nodes }) =>
        nodes === null ? [] : [`  ${style.accent(zone)}  ${cidr} for clusters  ${style.dim(plural(nodes, "node"))}`],
    );
    return [
        ...capacities,
        ...endpoints.flatMap(({ urn, service, purpose }) => linesOf(nameOf(urn, service), purpose, style)),
        ...exits.flatMap(({ urn, kind, purpose }) => linesOf(`${kind} ${urnName(urn)}`, purpose, style)),
    ];
}

/** A service by its own name; one that has none by that of its endpoint. */
const nameOf = (urn: string, service: string): string =>
    service.includes(".vpce-svc-") ? urnName(urn) : service.replace(/^com\.amazonaws\.[^.]+\./, "");

function linesOf(name: string, purpose: string | null, style: Style): readonly string[] {
    const [first = "", ...more] = wrap(`${name}: ${purpose ?? "nobody says why"}`, style.width - 4);
    return [`  ${first}`, ...more.map((line) => `    ${style.dim(line)}`)];
}
