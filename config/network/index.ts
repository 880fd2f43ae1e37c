import * as z from "zod";
import { MOST_NODES } from "../../components/network/capacityPlan";
import { cidr, count, key } from "../fields";
import { singleton } from "../foundation/singleton";
import { egress, transitGateway } from "./egress";
import { endpoints } from "./endpoints";
import { existing } from "./existing";
import { frontEnd } from "./frontEnd";
import { resolver, vpns } from "./hybrid";
import { zoneId } from "./ids";

/** Settings of the layer platform's network. */
export const network = z
    .strictObject({
        mode: z
            .enum(["create", "existing"])
            .default("create")
            .describe("Whether this stack makes the network, or takes one that is there already. Default: create."),
        existing,
        cidr: cidr
            .exactOptional()
            .describe(
                "Private IPv4 network of the VPC, /16 to /22. Default: 10.64.0.0/16, or as much of it as maxNodes asks for.",
            ),
        maxNodes: count(2, MOST_NODES, "nodes")
            .exactOptional()
            .describe(
                "Most nodes of clusters at once, drivers included. Each zone has room for all of them, since a cluster is in one. Default: what clusters, warehouses and workloads add up to.",
            ),
        workspaceCidrs: z
            .record(zoneId, cidr)
            .default({})
            .describe(
                "Networks beside cidr for the clusters of a zone, /17 to /26, by zone id. Changing one moves its clusters. Default: none, clusters are in cidr.",
            ),
        // Which zones there are, how many and each only once, the rules say, with the region's zones by name.
        zoneIds: z
            .array(z.string("a zone id such as use1-az1"), "a list of zone ids")
            .exactOptional()
            .describe("Availability zone ids, at least two, for example use1-az1. Default: the region's first two."),
        connectedCidrs: z
            .record(key, cidr)
            .default({})
            .describe(
                "Networks that must stay reachable, by name: on premises, hub, other environments. Default: none.",
            ),
        egress,
        transitGateway,
        vpns,
        resolver,
        endpoints,
        flowLogs: singleton({
            is: "Records of all connections in the VPC, each minute.",
            create: "This stack turns them on, to the archive of the foundation.",
            off: "Nobody knows who talked to whom.",
        }),
        dnsLogs: singleton({
            is: "Records of all names that are looked up in the VPC.",
            create: "This stack turns them on, to the archive of the foundation.",
            off: "Nobody knows who asked for which name.",
        }),
        frontEnd,
    })
    .describe("The VPC. Layer platform, with computeMode classic.");
