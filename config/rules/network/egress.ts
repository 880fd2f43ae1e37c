import { checkTierRoom } from "../../../components/network/tierPlan";
import { isPrivate, parseCidr } from "../../../components/shared/cidr";
import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import { attempt } from "../../salvage";
import { aboutOwnNetwork } from "./aboutNetwork";

/** A way out needs what it leads through, and room for it. */
export const checkEgress = aboutOwnNetwork((network) => [
    ...attempt(() => checkGateway(network)),
    ...attempt(() => checkAttached(network)),
    ...attempt(() => checkWayBack(network)),
    ...attempt(() =>
        hasTiers(network) ? checkTierRoom("network.cidr", { cidr: network.cidr, withClusters: true }) : [],
    ),
    ...attempt(() => checkHub(network)),
]);

/** The transit gateway that a way out leads through, by its mode. */
const GATEWAY_FOR = { hub: "create", transit: "attach" } as const;

function checkGateway({ egress, transitGateway }: NetworkSettings): readonly Problem[] {
    const wanted = egress.mode === "hub" || egress.mode === "transit" ? GATEWAY_FOR[egress.mode] : undefined;
    return wanted === undefined || transitGateway.mode === wanted
        ? []
        : [
              {
                  path: "network.transitGateway.mode",
                  given: `"${transitGateway.mode}"`,
                  allowed: `${wanted}, through which network.egress.mode ${egress.mode} leads`,
                  fix: "set it, or choose another mode of network.egress",
              },
          ];
}

/** A gateway that leads nowhere is a mistake. */
function checkAttached({ egress, transitGateway, connectedCidrs }: NetworkSettings): readonly Problem[] {
    const leads = egress.mode === "hub" || egress.mode === "transit" || Object.keys(connectedCidrs).length > 0;
    return transitGateway.mode === "none" || leads
        ? []
        : [
              {
                  path: "network.connectedCidrs",
                  given: "nothing",
                  allowed: `networks to reach through network.transitGateway with mode ${transitGateway.mode}`,
                  fix: "name them, or remove network.transitGateway",
              },
          ];
}

/**
 * What comes back through a firewall is led by a route to the subnet of clusters. AWS makes none of our own to a whole network of a
 * VPC, and a network of a zone is one.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
function checkWayBack({ egress, workspaceCidrs }: NetworkSettings): readonly Problem[] {
    return egress.mode !== "inspected" || Object.keys(workspaceCidrs).length === 0
        ? []
        : [
              {
                  path: "network.workspaceCidrs",
                  given: "networks of zones",
                  allowed:
                      "nothing with network.egress.mode inspected: AWS leads no answers through a firewall to them",
                  fix: "remove it, or inspect in a hub with network.egress.mode hub",
              },
          ];
}

const hasTiers = ({ egress, transitGateway }: NetworkSettings): boolean =>
    egress.mode === "nat" || egress.mode === "inspected" || transitGateway.mode !== "none";

function checkHub({ egress }: NetworkSettings): readonly Problem[] {
    if (egress.mode !== "hub") {
        return [];
    }
    const { cidr } = egress;
    const path = "network.egress.cidr";
    const hub = parseCidr(cidr);
    const refuse = (allowed: string, fix: string): Problem => ({ path, given: `"${cidr}"`, allowed, fix });
    return [
        ...(hub === undefined || isPrivate(hub)
            ? []
            : [
                  refuse(
                      "a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
                      "choose a private network",
                  ),
              ]),
        ...(hub === undefined || hub.prefix >= LARGEST_VPC
            ? []
            : [refuse(`/${String(LARGEST_VPC)} or smaller, which AWS makes`, `narrow ${path}`)]),
        ...checkTierRoom(path, { cidr, withClusters: false }),
    ];
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const LARGEST_VPC = 16;
