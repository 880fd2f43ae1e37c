import dev from "../../policies/settings/dev.json";
import prod from "../../policies/settings/prod.json";
import staging from "../../policies/settings/staging.json";

/** Name of this repository's own policy pack. Levels by environment and exemptions are known of this one only. */
export const OWN_PACK = "lakehouse";

/** How strict a pack is: one level for all of its rules, or those that our pack has for an environment. */
export const LEVELS = ["advisory", "mandatory", "dev", "staging", "prod"] as const;

type Levels = (typeof LEVELS)[number];
type Configuration = Readonly<Record<string, unknown>>;

const SETTINGS: Readonly<Partial<Record<Levels, Configuration>>> = { dev, staging, prod };

/** An agreed exception from one rule of our pack. */
export interface AgreedExemption {
    readonly rule: string;
    readonly urn: string;
    readonly reason: string;
    readonly owner: string;
    /** The last day on which it holds, `YYYY-MM-DD`. */
    readonly expires: string;
}

/** Whether levels are those of an environment, which only our own pack has. */
export function isOfEnvironment(levels: Levels): boolean {
    return Object.hasOwn(SETTINGS, levels);
}

/** Whether our pack has a rule of that name: the settings of an environment name them all, and how exemptions are taken. */
export function isRule(name: string): boolean {
    return Object.hasOwn(prod, name) && name !== "exemptions";
}

/**
 * The configuration of a pack, in the form of `--policy-pack-config`: a level for each rule, or one for all, and the exemptions
 * at the rules that they are from.
 */
export function packConfiguration(levels: Levels, exemptions: readonly AgreedExemption[] = []): Configuration {
    const settings = SETTINGS[levels] ?? { all: levels };
    const configuration: Record<string, unknown> = { ...settings };
    for (const { rule } of exemptions) {
        configuration[rule] = {
            enforcementLevel: settings[rule] ?? levels,
            exemptions: exemptions.filter((other) => other.rule === rule).map(withoutRule),
        };
    }
    return configuration;
}

const withoutRule = ({ rule: _, ...exemption }: AgreedExemption): object => exemption;
