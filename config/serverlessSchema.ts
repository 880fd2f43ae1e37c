import * as z from "zod";
import { bucketName, cidr, domain, key, list, reason, regionName, text } from "./fields";

const workspaceIds = z.array(z.number("the id of a workspace, a whole number").int().positive(), "a list of ids");

const allowedBucket = z.strictObject({
    bucket: bucketName.describe("Name of the bucket."),
    region: regionName.exactOptional().describe("Its region. Default: that of the stack."),
});

/** Settings of Databricks' own network, in which serverless compute runs. */
export const serverless = z
    .strictObject({
        egress: z
            .discriminatedUnion("mode", [
                z.strictObject({
                    mode: z
                        .literal("restricted")
                        .describe("Nothing but what is listed, and the data of Unity Catalog."),
                    allowedDomains: list(domain)
                        .default([])
                        .describe("Domain names, for example pypi.org. Default: none."),
                    allowedBuckets: z
                        .record(key, allowedBucket)
                        .default({})
                        .describe("Buckets of S3 beside those of Unity Catalog, by any name. Default: none."),
                    allowedWorkspaceIds: workspaceIds
                        .default([])
                        .describe("Ids of other workspaces of the account. Default: none."),
                }),
                z.strictObject({
                    mode: z.literal("open").describe("Everything."),
                    reason: reason.describe("Why serverless compute may reach everything."),
                }),
            ])
            .prefault({ mode: "restricted" })
            .describe("What serverless compute may reach. Default: restricted, to nothing."),
        crossWorkspace: z
            .discriminatedUnion("mode", [
                z.strictObject({ mode: z.literal("legacy").describe("As Databricks does without a choice.") }),
                z.strictObject({
                    mode: z.literal("restricted").describe("Only compute of the workspaces that are listed."),
                    workspaceIds: workspaceIds
                        .min(1, "a list of at least 1")
                        .describe("Ids of the workspaces; this one's own belongs to them."),
                }),
            ])
            .default({ mode: "legacy" })
            .describe(
                "Which workspaces' compute may call this one. Default: legacy, since an empty list cuts Unity Catalog off.",
            ),
        privateEndpoints: z
            .record(
                key,
                z.discriminatedUnion("kind", [
                    z.strictObject({ kind: z.literal("lake").describe("To the lake's buckets, through S3.") }),
                    z.strictObject({
                        kind: z.literal("service").describe("To a VPC endpoint service of ours."),
                        service: text(
                            /^com\.amazonaws\.vpce\.[a-z0-9-]+\.vpce-svc-[0-9a-f]+$/,
                            "the name of a VPC endpoint service",
                        ).describe("Name of the service, which has to accept the connection."),
                        domains: list(domain, 1).describe("Names that compute uses for it."),
                    }),
                ]),
            )
            .default({})
            .describe(
                "Private ways from serverless compute to something of ours. Made by the first deployment, enabled by the second. Default: none.",
            ),
    })
    .prefault({})
    .describe("Databricks' own network, in which serverless compute runs. Layer platform.");

export const publicCidrs = z
    .record(key, cidr)
    .default({})
    .describe(
        "Public networks that people come from, by name: for IP access lists and the ingress policy alike. Layers platform and workspace. Default: any, where the front end is public.",
    );
