import { EXEMPTIONS } from "../../policies/core/exemption";
import type { Facts, Level } from "../../policies/core/rule";

/** How strict the rules are in an environment. */
export const ENVIRONMENTS: Readonly<Record<string, (facts: Facts) => Level>> = {
    // What is thrown away tomorrow must not leak today: only grave rules stop a deployment.
    dev: ({ level, severity }) => (isGrave(severity) ? level : "advisory"),
    staging: ({ level }) => level,
    // Advice on grave things is no longer advice.
    prod: ({ level, severity }) => (isGrave(severity) ? "mandatory" : level),
};

function isGrave(severity: Facts["severity"]): boolean {
    return severity === "critical" || severity === "high";
}

/** The settings of an environment with a level for every rule, in the form of `--policy-pack-config`. */
export function settingsOf(environment: string, rules: readonly Facts[]): Readonly<Record<string, Level>> {
    const levelIn = ENVIRONMENTS[environment];
    if (levelIn === undefined) {
        throw new Error(`no environment ${environment}: ${Object.keys(ENVIRONMENTS).join(", ")}`);
    }
    return Object.fromEntries([...rules, EXEMPTIONS].map((facts) => [facts.name, levelIn(facts)]));
}
