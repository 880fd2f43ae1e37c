import type * as pulumi from "@pulumi/pulumi";
import type { AccountSettings, AuditSettings, DatabricksSettings, RetentionSettings } from "./foundation/defaults";
import type { NetworkSettings } from "./network/defaults";
import type { LAYERS, ParsedSettings } from "./schema";
import type { DeepReadonly } from "./types";

export type Layer = (typeof LAYERS)[number];

type Parsed = DeepReadonly<ParsedSettings>;

/** Settings with every default filled in, also those that other settings decide. Secrets are still plain text. */
export interface PlainSettings extends Omit<Parsed, "account" | "audit" | "databricks" | "network" | "retention"> {
    readonly account: AccountSettings;
    readonly audit: AuditSettings;
    readonly databricks?: DatabricksSettings;
    readonly network?: NetworkSettings;
    readonly retention: RetentionSettings;
}

/** What the layers are given. Secrets are outputs that stay secret. */
export interface Settings extends Omit<PlainSettings, "alertWebhookUrl"> {
    readonly alertWebhookUrl?: pulumi.Output<string>;
}
