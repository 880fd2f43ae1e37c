import * as z from "zod";
import { cidr, list, text } from "../fields";
import { subnetId, vpcId, zoneId } from "./ids";

const securityGroupId = text(/^sg-[0-9a-f]{8,17}$/, "the id of a security group such as sg-0123456789abcdef0");

/** Security groups that Databricks takes for a workspace. */
export const MOST_GROUPS = 5;

const groups = `a list of 1 to ${String(MOST_GROUPS)}, each only once`;

export const existing = z
    .strictObject({
        vpcId: vpcId.describe("The VPC. Several workspaces may share it."),
        subnets: z
            .record(
                zoneId,
                z.strictObject({
                    id: subnetId.describe("The subnet."),
                    cidr: cidr.describe("Its network, /17 to /26."),
                }),
            )
            .describe("Subnets of clusters by zone id, in at least two zones. No other workspace may use them."),
        securityGroupIds: list(securityGroupId, 1)
            .max(MOST_GROUPS, groups)
            .describe("Security groups of clusters, 1 to 5. No other workspace may use them."),
    })
    .exactOptional()
    .describe("The network that is there already. Only with mode existing.");
