import type * as pulumi from "@pulumi/pulumi";
import { GOVCLOUD_REGION, regionFacts } from "../components/shared/regions";
import type { AuditSettings, RetentionSettings } from "./foundation/defaults";
import type { LAYERS, ParsedSettings } from "./schema";
import type { DeepReadonly } from "./types";

export type Layer = (typeof LAYERS)[number];

type Parsed = DeepReadonly<ParsedSettings>;

/** Settings with every default filled in, also those that other settings decide. Secrets are still plain text. */
export interface PlainSettings extends Omit<Parsed, "audit" | "network" | "retention"> {
    readonly audit: AuditSettings;
    readonly network?: NetworkSettings;
    readonly retention: RetentionSettings;
}

/** What the layers are given. Secrets are outputs that stay secret. */
export interface Settings extends Omit<PlainSettings, "alertWebhookUrl"> {
    readonly alertWebhookUrl?: pulumi.Output<string>;
}

export interface NetworkSettings extends Omit<NonNullable<Parsed["network"]>, "zoneIds"> {
    /** Availability zones of the subnets, at least two. */
    readonly zoneIds: readonly string[];
}

/** Zones that a VPC spans when the settings do not say which: the fewest that Databricks takes. */
const DEFAULT_ZONES = 2;

/** The zone ids of a region, in slot order; none for a region that the rules refuse. */
export function zoneIdsOf(region: string): readonly string[] {
    // Both GovCloud control planes are in the same zones.
    return regionFacts(region, region === GOVCLOUD_REGION ? "civilian" : "commercial")?.zoneIds ?? [];
}

/** Fills in the defaults that depend on the region. */
export function completeNetwork(network: NonNullable<Parsed["network"]>, region: string): NetworkSettings {
    return { ...network, zoneIds: network.zoneIds ?? zoneIdsOf(region).slice(0, DEFAULT_ZONES) };
}
