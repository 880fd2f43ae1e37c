import { expect } from "chai";
import { formatProblem } from "../../../components/shared/problems";
import { checkSettings } from "../../../config/check";
import type { PlainSettings } from "../../../config/settings";

/** Settings as a stack file has them. */
export type Raw = Readonly<Record<string, unknown>>;

const everywhere: Raw = {
    prefix: "acme",
    environment: "dev",
    region: "eu-west-1",
    awsAccountId: "111122223333",
    owner: "data@example.com",
    costCenter: "cc-1",
};

/** The least that a stack with an environment says. */
export const environment: Raw = {
    ...everywhere,
    network: { frontEnd: { mode: "public", reason: "a sentence that says why" } },
};

/** The least that a stack with the layer foundation says. */
export const foundation: Raw = {
    ...everywhere,
    layers: ["foundation"],
    databricks: {
        accountId: "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d",
        deployServicePrincipal: "5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b",
    },
};

/** The least that a stack with the layer workspace alone says. */
export const workspaceAlone: Raw = {
    ...everywhere,
    layers: ["workspace"],
    upstream: { platform: "organization/lakehouse/dev-platform" },
};

/** The least that a stack with the layer organization says. */
export const organization: Raw = {
    ...everywhere,
    environment: "organization",
    layers: ["organization"],
    organization: { name: "acme" },
};

/** Every problem with the settings, one line each. */
export function problemsIn(raw: Raw, secretKeys: readonly string[] = []): readonly string[] {
    return checkSettings(raw, new Set(secretKeys)).problems.map(formatProblem);
}

/** The settings, which must be right. */
export function settingsOf(raw: Raw, secretKeys: readonly string[] = []): PlainSettings {
    const { settings, problems } = checkSettings(raw, new Set(secretKeys));
    expect(problems).to.deep.equal([]);
    if (settings === undefined) {
        throw new Error("neither settings nor problems");
    }
    return settings;
}

/** The environment with another network. */
export const withNetwork = (network: Raw): Raw => ({
    ...environment,
    network: { frontEnd: { mode: "public", reason: "a sentence that says why" }, ...network },
});
