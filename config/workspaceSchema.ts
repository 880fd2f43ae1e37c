import * as z from "zod";
import { OUTLET_NAMES } from "../components/databricks/workspaceConfPlan";
import { count, httpsUrl, key, list, reason } from "./fields";

/** Source: `ComplianceStandard` of the Databricks SDK for Go, `service/settings/model.go`. */
const STANDARDS = [
    "CANADA_PROTECTED_B",
    "CYBER_ESSENTIAL_PLUS",
    "FEDRAMP_HIGH",
    "FEDRAMP_IL5",
    "FEDRAMP_MODERATE",
    "GERMANY_C5",
    "GERMANY_TISAX",
    "HIPAA",
    "HITRUST",
    "IRAP_PROTECTED",
    "ISMAP",
    "ITAR_EAR",
    "K_FSI",
    "PCI_DSS",
] as const;

const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

const FREQUENCIES = [
    "FIRST_OF_MONTH",
    "SECOND_OF_MONTH",
    "THIRD_OF_MONTH",
    "FOURTH_OF_MONTH",
    "FIRST_AND_THIRD_OF_MONTH",
    "SECOND_AND_FOURTH_OF_MONTH",
    "EVERY_WEEK",
] as const;

/** Settings of the workspace as a whole. */
export const workspace = z
    .strictObject({
        outlets: z
            .partialRecord(
                z.enum(OUTLET_NAMES),
                z.strictObject({
                    mode: z.literal("allowed").describe("Users may."),
                    reason: reason.describe("Why users may."),
                }),
            )
            .default({})
            .describe("Ways in which users may carry data out of the workspace. Default: none."),
        repositories: z
            .array(httpsUrl, "a list of addresses")
            .default([])
            .describe(
                "Git repositories that code may be pushed to beside those of the workloads, as addresses that begin with https://. Default: none.",
            ),
        defaultCatalog: key
            .exactOptional()
            .describe(
                "Catalog that is meant where a query names none, one of `catalogs`. Compute that runs keeps the old one. Default: what Databricks has chosen.",
            ),
        complianceStandards: list(z.enum(STANDARDS))
            .default([])
            .describe(
                "Standards of the compliance security profile. It cannot be turned off again, and costs extra. Default: no profile.",
            ),
        enhancedMonitoring: z
            .boolean()
            .default(false)
            .describe(
                "Whether compute runs a hardened image with monitoring agents, which costs extra. Default: false.",
            ),
        clusterUpdates: z
            .strictObject({
                dayOfWeek: z.enum(DAYS).default("SUNDAY").describe("Day of the week. Default: SUNDAY."),
                frequency: z
                    .enum(FREQUENCIES)
                    .default("FIRST_AND_THIRD_OF_MONTH")
                    .describe("Which of these days. Default: FIRST_AND_THIRD_OF_MONTH."),
                hour: count(0, 23, "o'clock, UTC").default(1).describe("Hour of the day, UTC. Default: 1."),
            })
            .exactOptional()
            .describe("When clusters are restarted to be updated, which costs extra. Default: never."),
    })
    .prefault({})
    .describe("The workspace as a whole. Layer workspace.");
