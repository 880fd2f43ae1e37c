import { createRequire } from "node:module";
import type { Config, Iam } from "./clients";
import { check, type RuleEvent, type Summary } from "./handler";

/** What an SDK's package has: its client by name. */
type Package<Name extends string, Client> = Readonly<Record<Name, new (options: object) => Client>>;

/** The SDK is part of Lambda's runtime, and no package of ours. */
const ofRuntime = createRequire(__filename);
const { IAM } = ofRuntime("@aws-sdk/client-iam") as Package<"IAM", Iam>;
const { ConfigService } = ofRuntime("@aws-sdk/client-config-service") as Package<"ConfigService", Config>;

/** IAM answers a few calls a second: what it refuses is tried again, ever more slowly. */
const PATIENT = { retryMode: "adaptive", maxAttempts: 10 };
const clients = { iam: new IAM(PATIENT), config: new ConfigService(PATIENT) };

/** What Lambda calls. */
export async function handler(event: RuleEvent): Promise<Summary> {
    const summary = await check(event, clients);
    console.info(summary);
    return summary;
}
