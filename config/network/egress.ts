import * as z from "zod";
import { accountId, cidr, domain, key, list, reason, text } from "../fields";

const gateways = z
    .enum(["one", "per-zone"])
    .default("per-zone")
    .describe(
        "NAT gateways: one in each zone, or one for all in the first of zoneIds, which costs less and fails with its zone. Default: per-zone.",
    );

const allowedDomains = list(domain, 1).describe(
    "Domain names that may be reached over TLS and HTTP, for example pypi.org or *.pypi.org. Nothing else may.",
);

export const egress = z
    .discriminatedUnion("mode", [
        z.strictObject({ mode: z.literal("none").describe("Clusters reach nothing on the internet.") }),
        z.strictObject({
            mode: z.literal("inspected").describe("Through a firewall in this VPC, to listed domains alone."),
            allowedDomains,
            gateways,
            reason: reason.describe("Why clusters reach the internet."),
        }),
        z.strictObject({
            mode: z
                .literal("hub")
                .describe(
                    "Through a firewall in a hub that this stack makes, to listed domains alone. Needs transitGateway.",
                ),
            cidr: cidr.describe("Private IPv4 network of the hub, /16 to /23."),
            allowedDomains,
            gateways,
            reason: reason.describe("Why clusters reach the internet."),
        }),
        z.strictObject({
            mode: z
                .literal("transit")
                .describe("Through the transit gateway, to whatever its owner lets through. Needs transitGateway."),
            reason: reason.describe("Why clusters reach the internet, and who inspects that."),
        }),
        z.strictObject({
            mode: z.literal("nat").describe("Without inspection, over TLS and HTTP."),
            gateways,
            reason: reason.describe("Why clusters reach all of the internet."),
        }),
    ])
    .default({ mode: "none" })
    .describe("How clusters reach the internet. Default: none.");

const gatewayId = text(/^tgw-[0-9a-f]{8,17}$/, "the id of a transit gateway such as tgw-0123456789abcdef0");

const routeTableId = text(
    /^tgw-rtb-[0-9a-f]{8,17}$/,
    "the id of a transit gateway's route table such as tgw-rtb-0123456789abcdef0",
);

const attachmentId = text(
    /^tgw-attach-[0-9a-f]{8,17}$/,
    "the id of a transit gateway's attachment such as tgw-attach-0123456789abcdef0",
);

export const transitGateway = z
    .discriminatedUnion("mode", [
        z.strictObject({ mode: z.literal("none").describe("The VPC is connected with no other.") }),
        z.strictObject({
            mode: z.literal("create").describe("This stack makes it; others can be attached to it."),
            sharedWith: list(accountId)
                .default([])
                .describe(
                    "Other AWS accounts of the same organization that may ask to be attached. Default: none, this account alone.",
                ),
            spokes: z
                .record(
                    key,
                    z.strictObject({
                        attachmentId: attachmentId.describe("Its attachment, which AWS shows as pending."),
                    }),
                )
                .default({})
                .describe("VPCs of these accounts that are attached, by name. Default: none."),
        }),
        z.strictObject({
            mode: z.literal("attach").describe("Somebody else made it."),
            id: gatewayId.describe("The transit gateway, shared with this account if it is another's."),
            ownerAccountId: accountId
                .exactOptional()
                .describe(
                    "AWS account that it is of, if not this one: then its owner accepts the VPC and decides about route tables. Default: this account.",
                ),
            routeTableId: routeTableId
                .exactOptional()
                .describe("Its route table that says where packets from here go. Default: its owner decides."),
            propagateTo: list(routeTableId)
                .default([])
                .describe("Its route tables that learn how to get here. Default: none."),
        }),
    ])
    .default({ mode: "none" })
    .describe("What connects the VPC with connectedCidrs. Default: none.");
