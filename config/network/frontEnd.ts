import * as z from "zod";
import { list, reason, sentence, uuid } from "../fields";
import { endpointId, subnetId, vpcId } from "./ids";

const dnsVpcIds = list(vpcId)
    .default([])
    .describe("VPCs in which the name of the workspace leads to this endpoint, by a private zone. Default: none.");

const endpoint = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("workspace").describe("The endpoint that clusters use; connectedCidrs may connect to it."),
            dnsVpcIds,
        }),
        z.strictObject({
            mode: z
                .literal("transit")
                .describe("One of its own in a VPC where people arrive; connectedCidrs may connect to it."),
            vpcId: vpcId.describe("The VPC, in this account and region. Workspaces are found there by name."),
            subnetIds: list(subnetId, 1).describe("Subnets of that VPC, one per zone."),
            dnsVpcIds,
        }),
        z.strictObject({
            mode: z.literal("existing").describe("One that somebody else made, and that Databricks does not know yet."),
            id: endpointId.describe("AWS's id of the endpoint."),
        }),
        z.strictObject({
            mode: z
                .literal("registered")
                .describe("Ones that the Databricks account knows, of another environment say."),
            ids: list(uuid, 1).describe("Databricks' ids of the endpoints."),
        }),
    ])
    .prefault({ mode: "workspace" })
    .describe("Through which endpoint people and runners come. Default: workspace.");

export const frontEnd = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("private").describe("Over PrivateLink only: front-end PrivateLink is required."),
            runner: sentence(3, 200, "a few words, 3 to 200 characters").describe(
                "Where deployments of the layer workspace run, with a route to the workspace's endpoint.",
            ),
            endpoint,
        }),
        z.strictObject({
            mode: z
                .literal("both")
                .describe("Over PrivateLink, and over the internet as well: front-end PrivateLink is on."),
            reason: reason.describe("Why the front end is public, too."),
            endpoint,
        }),
        z.strictObject({
            mode: z
                .literal("public")
                .describe("Over the internet; signing in is still required: front-end PrivateLink is off."),
            reason: reason.describe("Why the front end is public."),
        }),
    ])
    .describe(
        "Whether people reach the workspace over PrivateLink only, over the internet as well, or over that alone.",
    );
