import * as pulumi from "@pulumi/pulumi";
import { ProblemsError } from "../components/shared/problems";
import { checkSettings } from "./check";
import { NAMESPACE } from "./schema";
import type { Settings } from "./settings";

/**
 * Which settings are encrypted is known to the SDK alone: with this function, `pulumi.Config` warns of a secret that is read
 * as plain text. It is there at run time but not in the SDK's types.
 */
const sdk = pulumi.runtime as typeof pulumi.runtime & { isConfigSecret(key: string): boolean };

/**
 * The settings of the stack that is being run; the only reader of Pulumi's configuration.
 * @throws ProblemsError with everything that is wrong with them
 */
export function loadSettings(): Settings {
    const prefix = `${NAMESPACE}:`;
    const entries = Object.entries(pulumi.runtime.allConfig()).filter(([key]) => key.startsWith(prefix));
    const raw = Object.fromEntries(entries.map(([key, value]) => [key.slice(prefix.length), value]));
    const secretKeys = Object.keys(raw).filter((key) => sdk.isConfigSecret(prefix + key));
    const { settings, problems } = checkSettings(raw, new Set(secretKeys));
    if (settings === undefined) {
        throw new ProblemsError(`settings of stack ${pulumi.getStack()}`, problems);
    }
    const { alertWebhookUrl, ...plain } = settings;
    return alertWebhookUrl === undefined ? plain : { ...plain, alertWebhookUrl: pulumi.secret(alertWebhookUrl) };
}
