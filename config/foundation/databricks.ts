import * as z from "zod";
import { list, text, uuid } from "../fields";
import { groupName } from "../groups";
import { choice, existing, off, singleton } from "./singleton";

/** Schemas of the catalog `system`, without those that Databricks turns on by itself. */
const SYSTEM_SCHEMAS = ["access", "compute", "lakeflow", "marketplace", "query", "serving", "storage"] as const;

const systemSchemas = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("create").describe("This stack turns them on."),
            workspaceId: text(/^\d{1,20}$/, "the id of a workspace, digits, quoted").describe(
                "Any workspace of the metastore, through which they are turned on.",
            ),
            schemas: list(z.enum(SYSTEM_SCHEMAS), 1)
                .default(["access"])
                .describe("Which of them. Default: access, the audit logs and lineage."),
        }),
        existing,
        off("They stay as Databricks has them."),
    ])
    .default({ mode: "off", reason: "There is no workspace yet to turn them on through." })
    .describe("Audit logs and the like as tables. One per metastore. Default: off, until there is a workspace.");

const volumePath = text(
    /^\/Volumes(\/[\w.-]+){3,}\/?$/,
    "a path in a volume, such as /Volumes/main/tools/init/: catalog, schema, volume",
);

const coordinates = text(
    /^[\w-]+(\.[\w-]+)+:[\w.-]*(:[\w.-]*)?$/,
    "coordinates of Maven, or their beginning from the group on, such as com.example:",
);

const artifacts = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z
                .literal("create")
                .describe("This stack keeps the lists; of a kind that it names nothing of, it keeps none."),
            workspaceId: text(/^\d{1,20}$/, "the id of a workspace, digits, quoted").describe(
                "Any workspace of the metastore, through which they are kept.",
            ),
            initScripts: list(volumePath)
                .default([])
                .describe("Init scripts, by the beginning of their path in a volume. Default: none."),
            jars: list(volumePath)
                .default([])
                .describe("JARs, by the beginning of their path in a volume. Default: none."),
            maven: list(coordinates)
                .default([])
                .describe("Packages of Maven, by the beginning of their coordinates. Default: none."),
        }),
        existing,
        off("They stay as Databricks has them, which is empty."),
    ])
    .default({ mode: "existing" })
    .describe(
        "Lists of what may be installed on compute that people share. One of each kind per metastore. Default: existing, whoever keeps them.",
    );

/** The Databricks account, and what it has once. */
export const databricks = z
    .strictObject({
        accountId: uuid.describe("Databricks account id, from the account console."),
        shard: z
            .enum(["civilian", "dod"])
            .exactOptional()
            .describe("Databricks control plane in GovCloud. Required in us-gov-west-1, refused elsewhere."),
        deployServicePrincipal: uuid.describe(
            "Application id of the service principal that deploys; it may run jobs as the workloads' own principals.",
        ),
        authentication: z
            .enum(["oauth-m2m", "github-oidc", "env-oidc", "file-oidc"])
            .default("oauth-m2m")
            .describe("How the deployment signs in; credentials come from the environment. Default: oauth-m2m."),
        auditDelivery: choice({
            create: "This stack delivers them to its archive.",
            off: "Audit logs are in the system tables alone.",
        })
            .exactOptional()
            .describe(
                "Delivery of audit logs to the archive. One per Databricks account. Default: create, and off in GovCloud, where it does not work.",
            ),
        legacyFeatures: singleton({
            is: "Refusal of legacy features in every new workspace: the Hive metastore, DBFS root and mounts, old runtimes. One per Databricks account.",
            create: "This stack turns it on.",
            off: "New workspaces begin with all of them.",
        }),
        systemSchemas,
        artifacts,
    })
    .describe("The Databricks account. Layer foundation; environments read it from the foundation's contract.");

/** The region's one metastore. */
export const metastore = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("create").describe("This stack makes it."),
            owner: groupName
                .default("metastore-admins")
                .describe(
                    "Name of the group of the Databricks account that owns it, with the deploying service principal in it; it is there before the metastore. Default: metastore-admins.",
                ),
        }),
        z.strictObject({
            mode: z.literal("existing").describe("It is there already."),
            metastoreId: uuid.describe("Id of the region's metastore."),
        }),
    ])
    .prefault({ mode: "create" })
    .describe("The region's one Unity Catalog metastore. Layer foundation. Default: create.");
