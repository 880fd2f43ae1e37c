import * as z from "zod";
import { ENDPOINT_SERVICES } from "../../components/network/endpointPlan";
import { list, reason, uuid } from "../fields";
import { endpointId, zoneId } from "./ids";

const endpoint = z.discriminatedUnion("mode", [
    z.strictObject({
        mode: z.literal("create").describe("An endpoint beside those that are always there, or one in fewer zones."),
        reason: reason.describe("Why there is such an endpoint."),
        zoneIds: list(zoneId, 1)
            .exactOptional()
            .describe("Zones of it, for endpoints in subnets. Default: those of the network."),
    }),
    z.strictObject({
        mode: z.literal("existing").describe("Somebody else made it, in this VPC; clusters are let in."),
        id: endpointId.describe("AWS's id of the endpoint."),
    }),
    z.strictObject({
        mode: z
            .literal("registered")
            .describe(
                "The Databricks account knows it, through another workspace in this VPC. Only with mode existing.",
            ),
        id: uuid.describe("Databricks' id of the endpoint."),
    }),
]);

export const endpoints = z
    .partialRecord(z.enum(ENDPOINT_SERVICES), endpoint)
    .default({})
    .describe(
        "VPC endpoints, by service. Default: what clusters need, which is s3, sts, kinesis and Databricks' general-access and relay.",
    );
